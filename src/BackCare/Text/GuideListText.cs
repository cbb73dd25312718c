using System.Globalization;
using BackCare.Guides;

namespace BackCare.Text;

/// <summary>The list of guides and its filter.</summary>
public sealed record GuideListText(
    string Title, string TitleWith, string Description, string Lead, string Area, string Position, string Equipment, string Any,
    string Nothing,
    string NoFloor, string Pregnancy, string PregnancyNote, string Show, string Gentlest, string CountNone, string CountOne,
    string CountMany, string Empty, string ShowAll, string Change, string CheckFirst, string CheckLink,
    string Pages, string PageOf, string Previous, string Next)
{
    /// <summary>How many guides there are, in words.</summary>
    public string InAll(int count) =>
        count switch { 0 => CountNone, 1 => CountOne, _ => string.Format(CultureInfo.InvariantCulture, CountMany, count) };
}
