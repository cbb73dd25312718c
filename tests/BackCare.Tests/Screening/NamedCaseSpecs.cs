using System.Collections.Concurrent;
using BackCare.Content;
using BackCare.Screening;

namespace BackCare.Tests.Screening;

/// <summary>Short patient stories with what they tick and how urgent they are, each with the reference that supports it: cases.yml.</summary>
public sealed class NamedCaseSpecs
{
    private static readonly IReadOnlyList<NamedCase> Cases = ReadCases();

    public static TheoryData<string> Names => [.. Cases.Select(named => named.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_named_case_gets_its_urgency(string name)
    {
        var named = Cases.Single(one => one.Name == name);

        Assert.Equal(named.Urgency, Published.Decide(named.Ticks).Urgency);
    }

    [Fact]
    public void There_are_at_least_60_cases_of_all_urgencies_with_false_alarms_and_a_reference_each()
    {
        var sources = Directory.GetFiles(Checkout.Content, "sources.yml").Select(File.ReadAllText).Single();

        Assert.InRange(Cases.Count, 60, 400);
        Assert.All(Enum.GetValues<Urgency>(), urgency => Assert.InRange(Cases.Count(named => named.Urgency == urgency), 8, 200));
        Assert.InRange(Cases.Count(named => named.Ticks.Count == 0), 8, 50);
        Assert.All(Cases, named => Assert.Contains($"\n{named.Reference}:\n", "\n" + sources, StringComparison.Ordinal));
    }

    private static IReadOnlyList<NamedCase> ReadCases()
    {
        var problems = new ConcurrentQueue<ContentProblem>();
        var path = Path.Combine(Checkout.Root, "tests", "BackCare.Tests", "Screening", "cases.yml");
        var cases = YamlFile.Read<IReadOnlyList<NamedCase>>(new ContentFile("cases.yml", File.ReadAllText(path), problems));
        return cases ?? throw new ContentException([.. problems]);
    }

    private sealed record NamedCase(string Name, string Story, IReadOnlyList<string> Ticks, Urgency Urgency, string Reference);
}
