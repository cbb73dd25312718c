using System.Globalization;
using BackCare.Plans;

namespace BackCare.Text;

/// <summary>A plan, and what is wrong with its link.</summary>
public sealed record PlanText(
    string Title, string Description, string Minutes, string CheckFirst, string CheckLead, string CheckButton, string Long,
    string LongEvidence, string LongLink,
    string Items, string Skip, string MayBeCutOne, string MayBeCutMany, string ProblemTitle, string ProblemLead, string Rest,
    string RestLink, string NothingLeft, IReadOnlyDictionary<PlanErrorCode, string> Problems)
{
    public string Describe(PlanError problem) =>
        string.Format(CultureInfo.InvariantCulture, Problems[problem.Code], problem.Position, problem.Guide?.Title, problem.Max);
}

/// <summary>The form for reminders, and what stands in the calendar.</summary>
public sealed record ReminderText(
    string Title, string Description, string Lead, string Time, string Hint, string Save, string Event, string Stop, string Problem,
    string Back);

/// <summary>A plan to follow along, its timer, and what comes after it.</summary>
public sealed record SessionText(
    string Title, string Description, string Link, string Total, string Pace, string Start, string Pause, string GoOn, string MoreTime,
    string Skip, string Repeat,
    string Next, string Left, string Sound, string Voice, string Options, string Progress, string Steps, string Done, string After,
    string Hurts, string Back, string Right, string LeftSide,
    string Of, string Set, string Seconds, string OnlyThis, string OnlyThisText, MessageText Fine,
    IReadOnlyDictionary<PhaseKind, string> Phases)
{
    /// <summary>What to do, on which side, and how far along.</summary>
    public string Describe(Phase phase) => string.Join(", ", Parts(phase));

    private IEnumerable<string> Parts(Phase phase)
    {
        yield return Phases[phase.Kind];
        if (phase.Side != PlanSides.One && phase.Kind != PhaseKind.Rest)
        {
            yield return phase.Side == PlanSides.Left ? LeftSide : Right;
        }

        if (phase.IsRepetition && phase.Item.Dosage.Repetitions > 1)
        {
            yield return string.Format(CultureInfo.InvariantCulture, Of, phase.Repetition, phase.Item.Dosage.Repetitions);
        }

        if (phase.IsRepetition && phase.Item.Dosage.Sets > 1)
        {
            yield return string.Format(CultureInfo.InvariantCulture, Set, phase.Set);
        }
    }
}

/// <summary>The list of routines, and one of them.</summary>
public sealed record RoutineText(string Title, string Description, string Lead, string Link, string All);
