namespace BackCare.Web.Pages.OfflinePages;

/// <summary>What a phone keeps: all addresses of one version in one language.</summary>
/// <param name="Pages">Every address, those of files included.</param>
/// <param name="Emergency">The pages that are shown however old they are, also without their query. The first also stands in for the
/// check.</param>
/// <param name="Check">The paths of the check, which is never kept, and of the signs, in all languages.</param>
/// <param name="Start">The page that stands in for one that is not kept.</param>
/// <param name="OldDays">After so many days without a connection, a kept page warns.</param>
/// <param name="LastDays">After so many, only the emergency pages are shown.</param>
public sealed record OfflineList(
    string Version, IReadOnlyList<string> Pages, IReadOnlyList<string> Emergency, IReadOnlyList<string> Check, string Start, int OldDays,
    int LastDays, OfflineWords Words);

/// <summary>Texts that the worker writes into a kept page; "{0}" is the day when it was saved.</summary>
/// <param name="Dates">The language tag by which a day is written.</param>
/// <param name="Check">Why there is no check.</param>
/// <param name="Missing">That the page which was asked for is not kept.</param>
public sealed record OfflineWords(string Dates, string Saved, string Old, string Last, string Check, string Missing);
