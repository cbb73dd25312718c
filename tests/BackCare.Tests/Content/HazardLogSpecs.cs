using System.Text.RegularExpressions;

namespace BackCare.Tests.Content;

/// <summary>The page content/en/pages/hazards.md is compared with the tests that it names, with spaces for their underscores.</summary>
public sealed partial class HazardLogSpecs
{
    private static readonly string[] Lines = ["Cause", "Effect", "Control", "Proved by", "What remains"];

    private static readonly IReadOnlyList<Hazard> Hazards = ReadHazards();

    private static readonly HashSet<string> Tests = ReadTests();

    [Fact]
    public void The_hazards_are_numbered_without_a_gap()
    {
        Assert.InRange(Hazards.Count, 15, 40);
        Assert.Equal(Enumerable.Range(1, Hazards.Count).Select(number => $"H{number}"), Hazards.Select(hazard => hazard.Id));
    }

    [Fact]
    public void Every_hazard_has_its_five_lines_and_none_is_empty()
    {
        Assert.All(Hazards, hazard =>
        {
            Assert.Equal(Lines, hazard.Parts.Select(part => part.Name));
            Assert.All(hazard.Parts, part => Assert.NotEqual("", part.Text.Trim()));
        });
    }

    [Fact]
    public void What_proves_a_control_is_a_test_that_exists_or_the_words_no_test()
    {
        var claims = Hazards.SelectMany(hazard => hazard.Parts.Where(part => part.Name == "Proved by")
            .SelectMany(part => part.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(claim => $"{hazard.Id} {claim}"));

        Assert.DoesNotContain(claims, claim => !IsProvedOrAdmitted(claim[(claim.IndexOf(' ', StringComparison.Ordinal) + 1)..]));
    }

    [Fact]
    public void The_countries_whose_numbers_are_unchecked_are_counted_right()
    {
        var page = File.ReadAllText(Path.Combine(Checkout.Content, "en", "pages", "hazards.md"));
        var lookedUp = Published.Library.Emergency.Count(line => line.Checked != SourceVerification.NotRead);

        Assert.Contains($"{lookedUp - 1} countries and Puerto Rico were looked up", page, StringComparison.Ordinal);
        Assert.Contains(
            $"{Published.Library.Emergency.Count - lookedUp} countries are marked as unchecked", page, StringComparison.Ordinal);
    }

    private static bool IsProvedOrAdmitted(string claim) =>
        claim.StartsWith("- No test: ", StringComparison.Ordinal)
            || (NamedTest().Match(claim) is { Success: true } named && Tests.Contains(named.Groups[1].Value.Replace(' ', '_')));

    private static IReadOnlyList<Hazard> ReadHazards()
    {
        var page = File.ReadAllText(Path.Combine(Checkout.Content, "en", "pages", "hazards.md"));
        return [.. Heading().Split(page).Skip(1).Chunk(2).Select(pair => new Hazard(pair[0], ReadParts(pair[1])))];
    }

    private static IReadOnlyList<(string Name, string Text)> ReadParts(string section) =>
        [.. PartName().Split(NextChapter().Split(section)[0]).Skip(1).Chunk(2).Select(pair => (pair[0], pair[1]))];

    /// <summary>The methods of all test projects that run: a skipped test proves nothing.</summary>
    private static HashSet<string> ReadTests() =>
        [.. Directory.EnumerateFiles(Path.Combine(Checkout.Root, "tests"), "*Specs.cs", SearchOption.AllDirectories)
            .SelectMany(file => TestMethod().Matches(File.ReadAllText(file))).Select(method => method.Groups[1].Value)];

    [GeneratedRegex(@"^### (H\d+)\. .*$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^## ", RegexOptions.Multiline)]
    private static partial Regex NextChapter();

    [GeneratedRegex(@"^- \*\*([^*]+):\*\*", RegexOptions.Multiline)]
    private static partial Regex PartName();

    [GeneratedRegex(@"^- `([\w ]+)`$")]
    private static partial Regex NamedTest();

    [GeneratedRegex(@"^ +\[(?:Fact|Theory)\]\n(?:(?! +public ).*\n)*? +public (?:async Task|void) (\w+)\(", RegexOptions.Multiline)]
    private static partial Regex TestMethod();

    private sealed record Hazard(string Id, IReadOnlyList<(string Name, string Text)> Parts);
}
