using System.Text.RegularExpressions;
using BackCare.Guides;
using BackCare.Text;

namespace BackCare.Content.Translation;

/// <summary>Compares what the steps of a guide say of its sides and its hold: a session and a plan put other words in their
/// place.</summary>
internal sealed partial class SideCheck(InterfaceText english, InterfaceText words)
{
    /// <summary>What differs, in words.</summary>
    public IEnumerable<string> Compare(Guide original, Guide guide)
    {
        foreach (var (i, (theirs, ours)) in original.Steps.Zip(guide.Steps).Index())
        {
            var hold = original.Dosage.Hold;
            if (theirs.Action.Contains(english.Dosage.InSeconds(hold), StringComparison.Ordinal)
                && !ours.Action.Contains(words.Dosage.InSeconds(hold), StringComparison.Ordinal))
            {
                yield return $"the heading of step {i + 1} names the hold: write \"{words.Dosage.InSeconds(hold)}\", as the labels do";
            }

            var (their, our) = (CountSides(theirs, english.Session), CountSides(ours, words.Session));
            if (original.Dosage.Sides == Sides.Both && their != our)
            {
                yield return $"step {i + 1} names the sides {our.Right} and {our.Left} times, and in English {their.Right} right and "
                    + $"{their.Left} left: check that each means the same side, and nothing but a side";
            }
        }
    }

    private static (int Right, int Left) CountSides(Step step, SessionText words)
    {
        var all = Word().Matches($"{step.Action} {step.Words}").Select(word => word.Value.ToLowerInvariant()).ToList();
        return (all.Count(words.TradePlaces.ContainsKey), all.Count(words.TradePlaces.Values.Contains));
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
