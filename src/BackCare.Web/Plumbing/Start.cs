using BackCare.Content;
using BackCare.Web.Clinics;

namespace BackCare.Web.Plumbing;

/// <summary>The two ends of a start.</summary>
internal static class Start
{
    /// <summary>The arguments of the command line, and that files of settings are read once. The framework would watch them by inotify, of which a
    /// machine has 128 for all processes of a user: with none left, the site would not start.</summary>
    public static string[] WithoutFileWatches(string[] args) => ["--hostBuilder:reloadConfigOnChange=false", .. args];

    /// <summary>Serves until told to stop; the exit code. What is wrong with the content, or with the clinic's settings, stops the start before anyone is
    /// served.</summary>
    public static int Run(WebApplication app)
    {
        try
        {
            app.MapClinic();
            app.UseMetrics();
        }
        catch (ContentException exception)
        {
            return Report(exception.Problems);
        }
        catch (ClinicException exception)
        {
            return Report(exception.Problems);
        }

        app.Run();
        return 0;
    }

    /// <summary>Says on the error stream what keeps the site from starting; the exit code, 1.</summary>
    private static int Report(IReadOnlyList<object> problems)
    {
        foreach (var problem in problems)
        {
            Console.Error.WriteLine(problem);
        }

        Console.Error.WriteLine($"{problems.Count} to fix. The site does not start before that.");
        return 1;
    }
}
