using BackCare.Content;

namespace BackCare.Tests.Content.Readers;

public sealed class RuleAnalysisSpecs
{
    private const string FeverRule = """
          - id: fever-again
            when: fever
            urgency: soon
            avoid: []
            sources: [nhs-bp]

        """;

    [Theory]
    [InlineData(
        "screening.yml",
        "  - id: urine-retention\n",
        FeverRule + "  - id: urine-retention\n",
        "rule \"fever\" holds for the same signs as \"fever-again\", but with another urgency: keep one of them")]
    [InlineData(
        "screening.yml", "  - id: urine-retention\n", FeverRule
            + "  - id: urine-retention\n", "rule \"fever-again\" never decides alone: fever is as urgent wherever it holds")]
    [InlineData(
        "screening.yml",
        "when: {all: [blood-thinner, sudden-severe-pain]}",
        "when: {all: [blood-thinner, chest-pain]}",
        "rule \"blood-thinner-with-sudden-pain\" is less urgent than its part \"chest-pain\" alone")]
    [InlineData(
        "screening.yml",
        "      - sign: fever\n",
        "      - sign: moonlight\n      - sign: fever\n",
        "no rule uses the sign \"moonlight\": write one, or do not ask")]
    [InlineData(
        "sources.yml",
        "seed-2:\n",
        "moon:\n  title: Moon\n  publisher: Moon\n  checked: read\n\nseed-2:\n",
        "nothing cites the source \"moon\": cite it, or take it off the list")]
    public void What_is_odd_about_the_rules_is_a_warning_with_file_and_line(string file, string right, string odd, string message)
    {
        using var content = new ContentCopy();
        content.Change(file, text => text.Replace(right, odd, StringComparison.Ordinal));
        if (odd.Contains("moonlight", StringComparison.Ordinal))
        {
            content.Change("screening.yml", text => text
            .Replace("      - sign: belly-pain-severe\n", "", StringComparison.Ordinal)
            .Replace("any: [belly-pain-severe", "any: [fever", StringComparison.Ordinal)
                .Replace("when: belly-pain-severe", "when: fever", StringComparison.Ordinal));
            content.Change("cases.yml", text => text.Replace("belly-pain-severe", "moonlight", StringComparison.Ordinal));
            content.Change(
                "en/screening.yml",
                text => text.Replace("\n  belly-pain-severe:\n    tick", "\n  moonlight:\n    tick", StringComparison.Ordinal));
        }
        else if (odd.Contains("fever-again", StringComparison.Ordinal))
        {
            content.Change(
                "en/screening.yml", text => text.Replace("\nrules:\n", "\nrules:\n  fever-again: Again.\n", StringComparison.Ordinal));
        }

        Assert.Contains(
            ContentLibrary.Load(content.Folder).Warnings(),
            warning => warning.Message == message && warning.Line > 1 && warning.File == $"content/{file}");
    }

    [Fact]
    public void The_published_rules_have_only_the_warnings_that_are_explained()
    {
        // Two combinations are covered by their own parts and are there for the better reason; the others count all nerve signs of the
        // young, and some of these are emergencies by themselves.
        Assert.Equal(
            ["blood-thinner-with-sudden-pain", "neck-crack-with-artery-sign", "teen-with-sign", "young-child-with-sign"],
            Published.Library.Warnings().Where(
                warning => warning.File == "content/screening.yml").Select(warning => warning.Message.Split('"')[1]).Order());
    }
}
