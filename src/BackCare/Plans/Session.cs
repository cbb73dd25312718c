using BackCare.Guides;

namespace BackCare.Plans;

/// <summary>A plan as it is done once, second by second. Only the main part of a repetition takes its time from the dose. No source gives
/// times for the rest: they are a pace that we chose, which a person may pause or extend.</summary>
public sealed record Session(IReadOnlyList<Phase> Phases)
{
    /// <summary>To lay a thing ready and take a first position, or the same one again for another guide.</summary>
    public const int SecondsToGetReady = 10;

    /// <summary>To get down to the floor, up from it, or to turn over.</summary>
    public const int SecondsToChangePosition = 25;

    /// <summary>One slow breath, for a guide whose words have a person move with the breath.</summary>
    public const int SecondsOfABreath = 5;

    /// <summary>A few breaths between two sets.</summary>
    public const int SecondsToRest = 15;

    public int Seconds => Phases.Sum(phase => phase.Seconds);

    public static Session From(Plan plan) =>
        new([.. plan.Items.SelectMany((item, i) => new SessionItem(item, i == 0 ? null : plan.Items[i - 1].Guide).Phases())]);

    /// <summary>How long a step takes to hear or read at an easy pace: 5 words in 2 seconds, and a breath to do it.</summary>
    internal static int SecondsToSay(Step step) => ((step.Action.Count(' '.Equals) + step.Words.Count(' '.Equals) + 2) * 2 / 5) + 2;
}
