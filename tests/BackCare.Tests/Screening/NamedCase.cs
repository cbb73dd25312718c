using BackCare.Content;
using BackCare.Screening;

namespace BackCare.Tests.Screening;

/// <summary>A short patient story with what the person ticks, how urgent it is, and the reference that supports it: cases.yml.</summary>
internal sealed record NamedCase(string Name, string Story, IReadOnlyList<string> Ticks, Urgency Urgency, string Reference)
{
    public static IReadOnlyList<NamedCase> All { get; } = Read();

    private static IReadOnlyList<NamedCase> Read()
    {
        var problems = new List<ContentProblem>();
        var path = Path.Combine(Checkout.Root, "tests", "BackCare.Tests", "Screening", "cases.yml");
        var cases = YamlFile.Read<IReadOnlyList<NamedCase>>(new ContentFile("cases.yml", File.ReadAllText(path), problems));
        return cases ?? throw new ContentException(problems);
    }
}
