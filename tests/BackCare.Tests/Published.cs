using BackCare.Content;
using BackCare.Screening;

namespace BackCare.Tests;

/// <summary>The published content, and shortcuts to it.</summary>
internal static class Published
{
    public static ContentLibrary Library { get; } = ContentLibrary.Load(Checkout.Content);

    public static RuleTable Rules => Library.Rules;

    public static Sign Sign(string id) => Rules.Find(id) ?? throw new ArgumentException($"There is no sign \"{id}\".");

    public static SignSet Signs(params IEnumerable<string> ids) => SignSet.From(ids.Select(Sign));

    public static Outcome Decide(params IEnumerable<string> ids) => Rules.Decide(Signs(ids));
}
