using BackCare.Screening;
using BackCare.Screening.Verification;

namespace BackCare.Tests.Screening.Verification;

/// <summary>Short patient stories with what they tick and how urgent they are, each with the reference that supports it:
/// content/cases.yml.</summary>
public sealed class NamedCaseSpecs
{
    private static readonly IReadOnlyList<NamedCase> Cases = Published.Library.Cases;

    public static TheoryData<string> Names => [.. Cases.Select(named => named.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_named_case_gets_its_urgency(string name)
    {
        var named = Cases.Single(one => one.Name == name);

        Assert.Equal(named.Urgency, Published.Rules.Decide(named.Signs).Urgency);
    }

    [Fact]
    public void There_are_at_least_60_cases_of_all_urgencies_with_false_alarms()
    {
        Assert.InRange(Cases.Count, 60, 400);
        Assert.All(Enum.GetValues<Urgency>(), urgency => Assert.InRange(Cases.Count(named => named.Urgency == urgency), 8, 200));
        Assert.InRange(Cases.Count(named => named.Signs == SignSet.Empty), 8, 50);
    }

    [Fact]
    public void Too_mild_and_too_urgent_are_counted_apart_for_each_urgency()
    {
        var fever = Cases.First(named => named.Signs == Published.Signs("fever"));
        var cases = new[]
        {
            fever with { Urgency = Urgency.Emergency },
            fever,
            fever with { Urgency = Urgency.Stop },
            fever with { Urgency = Urgency.Stop },
        };

        var levels = Accuracy.Measure(Published.Rules, cases);

        Assert.Equal(
            [new Accuracy(Urgency.Emergency, 1, 1, 0), new Accuracy(Urgency.Today, 1, 0, 0), new Accuracy(Urgency.Stop, 2, 0, 2)], levels);
        Assert.Equal([0, 1, 0], levels.Select(level => level.Right));
    }
}
