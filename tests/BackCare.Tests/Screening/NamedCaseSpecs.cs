using BackCare.Screening;

namespace BackCare.Tests.Screening;

public sealed class NamedCaseSpecs
{
    public static TheoryData<string> Names => [.. NamedCase.All.Select(named => named.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_named_case_gets_its_urgency(string name)
    {
        var named = NamedCase.All.Single(one => one.Name == name);

        Assert.Equal(named.Urgency, Published.Decide(named.Ticks).Urgency);
    }

    [Fact]
    public void There_are_at_least_60_cases_of_all_urgencies_with_false_alarms_and_a_reference_each()
    {
        var sources = Directory.GetFiles(Checkout.Content, "sources.yml").Select(File.ReadAllText).Single();

        Assert.InRange(NamedCase.All.Count, 60, 400);
        Assert.All(Enum.GetValues<Urgency>(), urgency => Assert.InRange(NamedCase.All.Count(named => named.Urgency == urgency), 8, 200));
        Assert.InRange(NamedCase.All.Count(named => named.Ticks.Count == 0), 8, 50);
        Assert.All(NamedCase.All, named => Assert.Contains($"\n{named.Reference}:\n", "\n" + sources, StringComparison.Ordinal));
    }
}
