namespace BackCare.Tests.Content.Readers;

public sealed class CodesProblemSpecs
{
    [Theory]
    [InlineData("codes.yml", "leads-to: [area:lower-back]", "leads-to: [guide:moon-walk]", "there is no guide \"moon-walk\": correct the "
        + "name, or write that guide")]
    [InlineData("codes.yml", "leads-to: [area:lower-back]", "leads-to: [area:moon]", "there is no area \"moon\": correct the name")]
    [InlineData("codes.yml", "leads-to: [area:lower-back]", "leads-to: [page:about]", "a code cannot lead to \"page:about\": write area:, "
        + "guide:, article: or check:")]
    [InlineData(
        "codes.yml", "leads-to: [area:lower-back]", "leads-to: []", "\"Low back pain\" leads nowhere: add a place under \"leads-to\"")]
    [InlineData(
        "codes.yml",
        "leads-to: [article:when-to-get-help]\n  - means: Pressure",
        "leads-to: [guide:sphinx]\n  - means: Pressure",
        "a serious code never leads to a stretch: take \"guide:sphinx\" away")]
    [InlineData("codes.yml", "codes: {icd-10: [M54.9]", "codes: {icd-9: [M54.9]", "there is no code system \"icd-9\": correct the name, "
        + "or add it under \"systems\"")]
    [InlineData("codes.yml", "codes: {icd-10: [M54.9]", "codes: {icd-10: [M545]", "the code \"M545\" of icd-10 stands here a second time: "
        + "take one away")]
    [InlineData("codes.yml", "2.16.840.1.113883.6.90", "2.16.840.1.113883.6.3", "the name \"2.16.840.1.113883.6.3\" stands for two code "
        + "systems: take one away")]
    public void A_mistake_in_the_codes_is_reported_with_what_to_fix(string file, string right, string wrong, string message)
    {
        var problems = ContentCopy.ProblemsWith(file, right, wrong);

        Assert.Contains(problems, problem => problem.Message.Contains(message, StringComparison.Ordinal));
    }
}
