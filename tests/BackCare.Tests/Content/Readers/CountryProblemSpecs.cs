namespace BackCare.Tests.Content.Readers;

/// <summary>What is refused in the numbers, in the words of countries, and in the lines of references.</summary>
public sealed class CountryProblemSpecs
{
    [Theory]
    [InlineData("emergency.yml", "us: {numbers: [\"911\"]", "us: {numbers: [\"OOO\"]", "\"OOO\" cannot be dialled: write digits, with "
        + "spaces or hyphens between them")]
    [InlineData("emergency.yml", "us: {numbers: [\"911\"]", "us: {numbers: [yes]", "\"yes\" cannot be dialled: write digits, with spaces "
        + "or hyphens between them")]
    [InlineData("emergency.yml", "us: {numbers: [\"911\"]", "us: {numbers: []", "the country \"us\" has no number: write at least one")]
    [InlineData("emergency.yml", "us: {", "qq: {", "the country \"qq\" has no name: add it to content/en/countries.yml")]
    [InlineData("en/countries.yml", "      \"108\": ambulance", "      \"109\": ambulance", "there is a note for \"109\", which is no "
        + "number of \"in\" in content/emergency.yml")]
    [InlineData("en/countries.yml", "  us:\n", "  uz:\n", "the country \"uz\" has no number: add it to content/emergency.yml")]
    [InlineData("en/screening.yml", "{physiotherapist} can give", "{physio} can give", "nothing fills \"{physio}\": write one of "
        + "{emergency-department}, {to-emergency}, {physiotherapist}, {emergency-number}, {advice-line}")]
    [InlineData(
        "en/outcomes/today.md", "go {to-emergency}", "go {to-er}", "nothing fills \"{to-er}\": write one of {emergency-department}, "
            + "{to-emergency}, {physiotherapist}, {emergency-number}, {advice-line}")]
    [InlineData("en/screening.yml", "tick: I have diabetes", "tick: I have {physiotherapist}", "\"diabetes\" holds a token in braces: the "
        + "form has none, write the word itself")]
    [InlineData("screening.yml", "advice: [usual-visit]", "advice: [usual-tea]", "rule \"walking-leg-ache\" gives the advice "
        + "\"usual-tea\", which is not listed under \"advice\"")]
    [InlineData("en/screening.yml", "  midwife: You can", "  doula: You can", "the advice \"midwife\" of content/screening.yml has no "
        + "words here: add them under \"advice\"")]
    [InlineData(
        "reference-lines.yml",
        "ref-02: {source: mayo-bp, signs: [[fever]]",
        "ref-02: {source: mayo-bp, signs: [[clunk]]",
        "the rules are milder than \"ref-02\": make them as urgent, or write a reason that a clinician can judge",
        "en/reference-lines.yml")]
    [InlineData(
        "reference-lines.yml", "signs: [[night-pain]], accept: [today", "signs: [[fever]], accept: [today",
        "the rules are not milder than \"ref-19\": take its reason away", "en/reference-lines.yml")]
    [InlineData("reference-lines.yml", "signs: [[fever]]", "signs: [[feever]]", "the line \"ref-02\" names a sign \"feever\" that no "
        + "question asks about")]
    [InlineData("reference-lines.yml", "ref-02: {", "ref-99: {", "there are words here for a line \"ref-02\" that "
        + "content/reference-lines.yml does not have", "en/reference-lines.yml")]
    public void A_mistake_is_reported_with_what_to_fix(string file, string right, string wrong, string message, string? reportedIn = null)
    {
        using var content = new ContentCopy();
        content.Change(file, text =>
        {
            Assert.Contains(right, text, StringComparison.Ordinal);
            return text.Replace(right, wrong, StringComparison.Ordinal);
        });

        Assert.Contains(content.Problems(), problem => problem.Message == message && problem.File == $"content/{reportedIn ?? file}");
    }
}
