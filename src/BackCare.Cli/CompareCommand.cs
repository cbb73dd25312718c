using System.CommandLine;
using BackCare.Content;
using BackCare.Screening;
using BackCare.Screening.Verification;

namespace BackCare.Cli;

/// <summary><c>compare old [new]</c>: what a change of screening.yml changes in outcomes, sign set by sign set.</summary>
internal static class CompareCommand
{
    public static Command Create()
    {
        var before = new Argument<DirectoryInfo>("old") { Description = "A content folder with the earlier rules" }.AcceptExistingOnly();
        var after = ContentFolder.CreateArgument("new");
        var command = new Command("compare", "Show which outcomes differ between two versions of the rules") { before, after };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(before), parsed.GetRequiredValue(after)));
        return command;
    }

    private static int Run(DirectoryInfo oldFolder, DirectoryInfo newFolder)
    {
        var (before, after) = (ContentLibrary.Load(oldFolder.FullName).Rules, ContentLibrary.Load(newFolder.FullName).Rules);
        var changes = OutcomeChanges.Between(before, after);
        foreach (var change in changes)
        {
            Console.WriteLine(Describe(change));
        }

        Console.WriteLine($"{changes.Count} sets of signs have another outcome in version {after.Version} than in {before.Version}.");
        return 0;
    }

    private static string Describe(OutcomeChange change)
    {
        var (before, after) = (change.Before, change.After);
        var more = after.Avoid.Except(before.Avoid).Select(demand => $" +avoid {demand.Id}");
        var less = before.Avoid.Except(after.Avoid).Select(demand => $" -avoid {demand.Id}");
        var urgencies = $"{KebabCase.From($"{before.Urgency}")} -> "
            + $"{KebabCase.From($"{after.Urgency}")}{(after.Urgency < before.Urgency ? " MILDER" : "")}";
        return $"{string.Join(" + ", change.Signs)}: {urgencies}{string.Concat(more.Concat(less))}";
    }
}
