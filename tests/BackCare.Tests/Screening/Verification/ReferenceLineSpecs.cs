using BackCare.Screening.Verification;
using Xunit.Abstractions;

namespace BackCare.Tests.Screening.Verification;

public sealed class ReferenceLineSpecs(ITestOutputHelper output)
{
    [Fact]
    public void The_rules_are_milder_than_at_most_12_of_the_69_published_lines_and_each_says_why()
    {
        var lines = Published.Library.ReferenceLines;

        output.WriteLine(string.Join(", ", lines.CountBy(line => line.Verdict).Select(count => $"{count.Value} {count.Key}")));
        Assert.Equal(69, lines.Count);
        Assert.InRange(lines.Count(line => line.Verdict == ReferenceVerdict.Milder), 0, 12);
        Assert.All(lines, line => Assert.Equal(line.Verdict == ReferenceVerdict.Milder, line.Reason is not null));
    }

    [Fact]
    public void What_the_site_says_is_the_mildest_over_the_people_whom_a_line_is_about()
    {
        Assert.All(Published.Library.ReferenceLines, line => Assert.Equal(line.Signs.Min(Published.Rules.UrgencyOf), line.Ours));
        Assert.Equal(BackCare.Screening.Urgency.Soon, Published.Library.ReferenceLines.Single(line => line.Id == "ref-03").Ours);
    }
}
