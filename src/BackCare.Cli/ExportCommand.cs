using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using BackCare.Cli.Export;

namespace BackCare.Cli;

/// <summary><c>export out --address URL [--live URL] [content]</c>: the site in files, for any host that serves files.</summary>
internal static partial class ExportCommand
{
    public static Command Create()
    {
        var output = new Argument<DirectoryInfo>("out") { Description = "The folder to write to: new, empty or an earlier export" };
        var content = ContentFolder.CreateArgument();
        var address = new Option<Uri>("--address")
        {
            Description = "The public address of the copy, with its path, such as https://example.org/back",
            Required = true,
            CustomParser = ReadAddress,
        };
        var live = new Option<Uri?>("--live")
        {
            Description = "The address of the live site that has the symptom check, the search and the plans, where there is one",
            CustomParser = ReadAddress,
        };
        var command = new Command("export", "Write the site as files for any web host, without the symptom check, the search and the API")
        {
            output, content, address, live,
        };
        command.SetAction((parsed, stop) => RunAsync(
            parsed.GetRequiredValue(output),
            new ExportSettings(parsed.GetRequiredValue(address), parsed.GetValue(live), parsed.GetRequiredValue(content).FullName),
            stop));
        return command;
    }

    private static async Task<int> RunAsync(DirectoryInfo output, ExportSettings settings, CancellationToken stop)
    {
        var folder = new ExportFolder(output);
        if (folder.FindProblem() is { } problem)
        {
            return Problems.Report([problem]);
        }

        await using var site = await ExportedSite.StartAsync(settings, stop);
        var (files, problems) = await new SiteCrawl(site, settings.Address).ReadAllAsync(stop);
        problems = problems.Count > 0 ? problems : folder.FindForeign(files.Keys);
        if (problems.Count > 0)
        {
            return Problems.Report(problems);
        }

        folder.Replace(files);
        var size = files.Values.Sum(file => (long)file.Length) / 1e6;
        Console.WriteLine($"{files.Count} files, {size:0.0} MB in all, are in {output.FullName}. Their links hold at {settings.Address}.");
        return 0;
    }

    private static Uri? ReadAddress(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (Uri.TryCreate(text, UriKind.Absolute, out var address)
            && address is { Scheme: "http" or "https", UserInfo: "", Query: "", Fragment: "" }
            && PlainPath().IsMatch(address.AbsolutePath))
        {
            return new Uri(address.GetLeftPart(UriPartial.Path).TrimEnd('/'));
        }

        result.AddError($"\"{text}\" is not the address of a site, such as https://example.org/back");
        return null;
    }

    [GeneratedRegex("^(/[A-Za-z0-9._-]+)*/?$")]
    private static partial Regex PlainPath();
}
