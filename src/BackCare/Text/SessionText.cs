using System.Globalization;
using System.Text.RegularExpressions;
using BackCare.Plans;

namespace BackCare.Text;

/// <summary>A plan to follow along, its timer, and what comes after it.</summary>
/// <param name="TradePlaces">The words for the right side and those for the left, in small letters: on the left side they trade places in
/// the steps.</param>
public sealed partial record SessionText(
    string Title, string Description, string Link, string Total, string Pace, string Start, string Pause, string GoOn, string Previous,
    string Repeat, string MoreTime, string Skip,
    string Next, string Left, string Sound, string Voice, string Vibrate, string Limits, string ScreenLimit,
    string NeedsScript, string Options,
    string Progress, string Steps, string Rest,
    string Done, string After, string Hurts, string Back, string Right, string LeftSide, string Of, string Set,
    IReadOnlyDictionary<string, string> TradePlaces,
    string OnlyThis, string OnlyThisText, MessageText Fine)
{
    /// <summary>What to do, in a few words.</summary>
    public string ActionOf(Phase phase, DosageText dosage) =>
        phase.Kind == PhaseKind.Rest ? Rest : OnSide(phase, dosage.ActionOf(phase.Item, phase.Step));

    /// <summary>How to do it; empty for a rest.</summary>
    public string WordsOf(Phase phase) => phase switch
    {
        { Kind: PhaseKind.Rest } => "",

        // The sentences after the first go on to the next repetition.
        { IsLastWayBack: true } => OnSide(phase, phase.Step.Words.Split(". ")[0].TrimEnd('.') + "."),
        _ => OnSide(phase, phase.Step.Words),
    };

    /// <summary>On which side, unless the step's own words say it, and how far along.</summary>
    public string PlaceOf(Phase phase) => string.Join(", ", Places(phase));

    private IEnumerable<string> Places(Phase phase)
    {
        if (phase.Kind is PhaseKind.Act or PhaseKind.Move
            && phase.Side != PlanSides.One
            && OnSide(phase with { Side = PlanSides.Left }, phase.Step.Action) == phase.Step.Action)
        {
            yield return phase.Side == PlanSides.Left ? LeftSide : Right;
        }

        if (phase.Kind is PhaseKind.Act or PhaseKind.Move && phase.Item.Dosage.Repetitions > 1)
        {
            yield return string.Format(CultureInfo.InvariantCulture, Of, phase.Repetition, phase.Item.Dosage.Repetitions);
        }

        if (phase.Item.Dosage.Sets > 1)
        {
            yield return string.Format(CultureInfo.InvariantCulture, Set, phase.Set);
        }
    }

    private string OnSide(Phase phase, string words) =>
        phase.Side == PlanSides.Left ? Word().Replace(words, word => Other(word.Value)) : words;

    private string Other(string word)
    {
        var small = word.ToLowerInvariant();
        var other = TradePlaces.GetValueOrDefault(small) ?? TradePlaces.FirstOrDefault(pair => pair.Value == small).Key;
        return other is null ? word : char.IsUpper(word[0]) ? char.ToUpperInvariant(other[0]) + other[1..] : other;
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
