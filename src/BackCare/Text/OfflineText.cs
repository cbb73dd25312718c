using System.Globalization;

namespace BackCare.Text;

/// <summary>The page that keeps pages on a phone, and what kept pages say.</summary>
/// <param name="Dates">The language tag by which a day is written, such as <c>en-GB</c>.</param>
public sealed record OfflineText(
    string Title, string Link, string Description, string Lead, string Kept, IReadOnlyList<string> Parts, string NotKept,
    string Fresh, string Shared, string Limits, string Country, string Button, string Saving, string Done, string Failed, string Remove,
    string Removed,
    string Cannot, string Read, string Dates, string Saved, string Old, string Last, string NoCheck, string Missing)
{
    /// <summary>The warning after so many days; the day of saving stays "{0}".</summary>
    public string OldAfter(int days) => Fill(Old, days);

    /// <summary>What is said once only the emergency pages are shown.</summary>
    public string LastAfter(int days) => Fill(Last, days);

    private static string Fill(string words, int days) => string.Format(CultureInfo.InvariantCulture, words, "{0}", days);
}
