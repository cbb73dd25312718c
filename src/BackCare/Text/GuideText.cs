using System.Globalization;

namespace BackCare.Text;

/// <summary>The headings of a guide.</summary>
public sealed record GuideText(
    string Steps, string Play, string Pause, string Watch, string Feel, string Do, string DoNot, string StopIf,
    string ChangeIf, string Before, string SkipIf, string SkipIfAll, string SkipIfLead, string Conditions, string SignsToday,
    string SkipIfLink, string Mistake, string Easier, string Harder, string Related, string Evidence,
    string AtAGlance, string Minute, string Minutes, string NoEquipment, string CheckFirst, string CheckLink)
{
    public string InMinutes(int minutes) => minutes == 1 ? Minute : string.Format(CultureInfo.InvariantCulture, Minutes, minutes);
}
