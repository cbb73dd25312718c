using System.Globalization;
using BackCare.Plans;

namespace BackCare.Text;

/// <summary>A plan, and what is wrong with its link.</summary>
public sealed record PlanText(
    string Title, string TitleWith, string Description, string Minutes, string CheckFirst, string CheckLead, string CheckButton,
    string Long, string LongEvidence, string LongLink,
    string Items, string Skip, string SkipConditions, string SkipToday, string SkipMore, string MayBeCutOne, string MayBeCutMany,
    string ProblemTitle, string ProblemLead, string Rest, string RestLink, string NothingLeft,
    IReadOnlyDictionary<PlanErrorCode, string> Problems)
{
    private const int TitledGuides = 3;

    /// <summary>A title of its own for a plan: by its first guides.</summary>
    public string TitleOf(Plan plan) => plan.Items.Count == 0 ? Title : string.Format(
        CultureInfo.InvariantCulture, TitleWith,
        string.Join(", ", plan.Items.Take(TitledGuides).Select(item => item.Guide.Title))
            + (plan.Items.Count > TitledGuides ? " …" : ""));

    public string Describe(PlanError problem) =>
        string.Format(CultureInfo.InvariantCulture, Problems[problem.Code], problem.Position, problem.Guide?.Title, problem.Max);
}

/// <summary>The form for reminders, and what stands in the calendar.</summary>
public sealed record ReminderText(
    string Title, string Description, string Lead, string Time, string Hint, string Weeks, string WeeksMany, string Save, string Ends,
    string Changed, string Event, string Stop, string Problem,
    string Back);

/// <summary>The list of routines, and one of them.</summary>
public sealed record RoutineText(string Title, string Description, string Lead, string Link, string All);
