using BackCare.Content;
using BackCare.Screening;
using BackCare.Web.Pages.HowWeCheck;

namespace BackCare.Web.Pages.Check;

/// <summary>The signs of an urgency as a list, from the rules: those that are enough alone, and the rules that need more than
/// one.</summary>
public sealed record SignList(IReadOnlyList<Sign> Alone, IReadOnlyList<string> Together)
{
    public static SignList From(ContentLibrary library, Urgency urgency) => new(
        [.. library.Rules.Signs.Where(sign => library.Rules.UrgencyOf(SignSet.From([sign])) == urgency)],
        [
            .. library.Rules.Rules.Where(rule => rule.Urgency == urgency && rule.When.MinimalSets().Any(set => set.Count > 1))
                .Select(rule => RuleTableRows.When(library, rule)),
        ]);
}
