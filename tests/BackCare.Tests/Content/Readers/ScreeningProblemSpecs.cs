namespace BackCare.Tests.Content.Readers;

public sealed class ScreeningProblemSpecs
{
    [Theory]
    [InlineData("screening.yml", "sign: fever", "sign: feverish", "the sign \"feverish\" of content/screening.yml has no words here: add "
        + "them under \"signs\"")]
    [InlineData("screening.yml", "sign: fever", "sign: feverish", "no question asks about a sign \"fever\": correct the name, or add it "
        + "to a question")]
    [InlineData(
        "screening.yml", "sign: fever\n", "sign: very-ill\n", "the sign or topic \"very-ill\" stands here a second time: take one away")]
    [InlineData(
        "screening.yml", "after: [minor-fall]", "after: [moon]", "\"bone-pain\" is asked after \"moon\", which no earlier question offers")]
    [InlineData("screening.yml", "when: fever\n", "when: {not: [fever]}\n", "this is not a condition: write a sign, {any: […]}, {all: "
        + "[…]} or {at-least: 2, of: […]}")]
    [InlineData(
        "en/screening.yml",
        "\nsigns:\n",
        "\nsigns:\n  moon: {tick: a, said: b, short: c, term: d}\n",
        "there are words here for a sign \"moon\" that content/screening.yml does not have")]
    [InlineData("emergency.yml", "numbers: [\"000\"]", "numbers: [OOO]", "\"OOO\" cannot be dialled: write digits")]
    [InlineData("emergency.yml", "numbers: [\"000\"]", "numbers: [yes]", "\"yes\" cannot be dialled: write digits")]
    public void A_mistake_in_the_screening_is_reported_with_what_to_fix(string file, string right, string wrong, string message)
    {
        var problems = ContentCopy.ProblemsWith(file, right, wrong);

        Assert.Contains(problems, problem => problem.Message.Contains(message, StringComparison.Ordinal));
    }
}
