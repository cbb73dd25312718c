using BackCare.Plans;

namespace BackCare.Text;

/// <summary>The link builder for clinics.</summary>
public sealed record BuilderText(
    string Link, string Title, string Description, string Lead, string Choose, string ChooseHint, string Add, string All, string Full,
    string Items, string Empty, string Presets, string Hold,
    string Repetitions, string Sides, IReadOnlyDictionary<PlanSides, string> SideNames, string Sets, string TimesADay, string DaysAWeek,
    string Up, string Down,
    string Remove, string Update, string UpdateHint, string Stale, string Updated, string Involves, string InvolvesNothing, string PlanLink,
    string PlanLead, string CheckLink, string CheckLead, string Open,
    string Print, string PrintLarge, string Single, string SingleLead, string Page, string Show);
