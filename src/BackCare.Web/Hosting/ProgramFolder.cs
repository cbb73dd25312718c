namespace BackCare.Web.Hosting;

/// <summary>Finds the program's own files, whatever the working folder.</summary>
internal static class ProgramFolder
{
    private static readonly string Program = AppContext.BaseDirectory;

    /// <summary>The arguments, with the folder of settings and static files where it is known: beside a published program, or the project
    /// of a built one.</summary>
    // Settings are read once. The framework would watch their files with inotify, and a machine has 128 instances for all processes of a
    // user: with none left, the site would not start.
    public static WebApplicationOptions Options(string[] args) => new()
    {
        Args = ["--hostBuilder:reloadConfigOnChange=false", .. args],
        ContentRootPath = new[] { Program, Path.GetFullPath(Path.Combine(Program, "..", "..", "..")) }
            .FirstOrDefault(folder => Directory.Exists(Path.Combine(folder, "wwwroot"))),
    };

    /// <summary>The content folder: beside the published program, or at the root of the checkout that the program was built in.</summary>
    /// <param name="named">Another folder, when the settings name one.</param>
    public static string FindContent(string? named)
    {
        if (!string.IsNullOrWhiteSpace(named))
        {
            return named.Trim();
        }

        for (var folder = new DirectoryInfo(Program); folder is not null; folder = folder.Parent)
        {
            var content = Path.Combine(folder.FullName, "content");
            if (File.Exists(Path.Combine(content, "sources.yml")))
            {
                return content;
            }
        }

        return Path.Combine(Program, "content");
    }
}
