using BackCare.Content;
using BackCare.Screening;
using BackCare.Screening.Verification;

namespace BackCare.Web.Plumbing;

/// <summary><c>compare OLD [NEW]</c>: says what a change of screening.yml changes in outcomes, sign set by sign set.</summary>
internal static class CompareCommand
{
    /// <summary>The exit code: 0 when both folders could be read, whatever differs; 1 when not.</summary>
    /// <param name="oldFolder">A content folder with the earlier rules.</param>
    /// <param name="newFolder">One with the later rules; null: this checkout's.</param>
    public static int Run(string oldFolder, string? newFolder)
    {
        try
        {
            var (before, after) = (ContentLibrary.Load(CheckCommand.Resolve(oldFolder)).Rules, ContentLibrary.Load(CheckCommand.Resolve(newFolder)).Rules);
            var changes = OutcomeChanges.Between(before, after);
            foreach (var change in changes)
            {
                Console.WriteLine(Describe(change));
            }

            Console.WriteLine($"{changes.Count} sets of signs have another outcome in version {after.Version} than in {before.Version}.");
            return 0;
        }
        catch (ContentException exception)
        {
            return CheckCommand.Report(exception.Problems);
        }
    }

    private static string Describe(OutcomeChange change)
    {
        var (before, after) = (change.Before, change.After);
        var direction = after.Urgency < before.Urgency ? " MILDER" : "";
        var avoid = string.Concat(after.Avoid.Except(before.Avoid).Select(demand => $" +avoid {demand.Id}").Concat(before.Avoid.Except(after.Avoid).Select(demand => $" -avoid {demand.Id}")));
        return $"{string.Join(" + ", change.Signs)}: {before.Urgency} -> {after.Urgency}{direction}{avoid}".ToLowerInvariant().Replace(" milder", " MILDER", StringComparison.Ordinal);
    }
}
