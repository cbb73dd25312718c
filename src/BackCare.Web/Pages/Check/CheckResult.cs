using BackCare.Content;
using BackCare.Guides;
using BackCare.Plans;
using BackCare.Screening;

namespace BackCare.Web.Pages.Check;

/// <summary>The outcome of a person's answers, and what a page says about it.</summary>
/// <param name="IsWhole">Whether enough was asked to say which guides are fine.</param>
public sealed record CheckResult(ContentLibrary Library, Questionnaire Questionnaire, Answers Answers, bool IsWhole)
{
    // An emergency has to fit the screen of a phone; all reasons stand below.
    private const int MaxDeciding = 140;

    /// <summary>The pages that the answers led through.</summary>
    public IReadOnlyList<AskedQuestion> Path { get; } = Questionnaire.Replay(Answers);

    public Outcome Outcome => field ??= Library.Rules.Decide(Path[^1].Signs);

    /// <summary>The ticks that decide the urgency.</summary>
    public IReadOnlyList<Sign> Decisive => Library.Rules.Decisive(Path[^1].Signs);

    /// <summary>The signs that decided the urgency, as they are said; of many, the first.</summary>
    public string DecidingText
    {
        get
        {
            var said = Outcome.Deciding.SelectMany(reason => reason.Signs).Distinct().Select(SaidOf).ToList();
            var shown = said.Take(2).Sum(text => text.Length) > MaxDeciding ? 1 : 2;
            var first = string.Join("; ", said.Take(shown));
            return said.Count > shown
                ? $"{first}; {string.Format(Library.Interface.Outcome.MoreReasons, said.Count - shown)}."
                : $"{first}.";
        }
    }

    /// <summary>The ticks that led to no reason: signs as they are said, and topics whose questions were all answered with
    /// "none".</summary>
    public IReadOnlyList<string> ToldWithoutReason =>
    [
        .. Outcome.WithoutReason.Select(SaidOf),
        .. Path.SelectMany(asked => asked.Ticks).Where(IsIdleTopic)
            .Select(topic => $"“{Library.Screening.Topics[topic.Id].Tick}”"),
    ];

    /// <summary>The routine to begin with when nothing stands against any of its guides; null when the check was cut short.</summary>
    public Routine? FirstRoutine => Outcome.Urgency != Urgency.Clear || !IsWhole ? null
        : Library.Routines.FirstOrDefault(routine => routine.Plan.Items.All(item => Outcome.Allows(item.Guide)));

    /// <summary>What a guide involves that this outcome says to avoid, in a few words each.</summary>
    public string InvolvesOf(Guide guide) =>
        string.Join(", ", guide.Involves.Intersect(Outcome.Avoid).Select(demand => Library.Screening.Demands[demand.Id].Short));

    /// <summary>What was ticked on a page, or its "none of these".</summary>
    public string TickedOn(AskedQuestion asked) =>
        asked.Ticks.Where(tick => Answers.Ticks.Contains(tick.Id)).ToList() is { Count: > 0 } ticked
            ? string.Join("; ", ticked.Select(tick => Library.Screening.TextOf(tick).Whole))
            : Library.Screening.Questions[asked.Question.Id].None;

    private string SaidOf(Sign sign) => Library.Screening.Signs[sign.Id].Said;

    private bool IsIdleTopic(Tick topic) => topic.Sign is null && Answers.Ticks.Contains(topic.Id)
        && !Questionnaire.Ticks.Any(tick => tick.After.Contains(topic.Id) && Answers.Ticks.Contains(tick.Id));
}
