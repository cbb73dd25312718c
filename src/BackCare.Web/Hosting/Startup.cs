using BackCare.Content;
using BackCare.Web.Clinics;
using BackCare.Web.ContentReload;

namespace BackCare.Web.Hosting;

/// <summary>Stops the start with words when the settings or the content are wrong.</summary>
internal static class Startup
{
    /// <summary>Reports every problem in words.</summary>
    /// <returns>The exit code.</returns>
    public static int Report(IReadOnlyList<string> problems)
    {
        foreach (var problem in problems)
        {
            Console.Error.WriteLine(problem);
        }

        Console.Error.WriteLine("Fix this first: the site has not started.");
        return 1;
    }

    /// <summary>Comes last: until here, the content is read while the rest of the site is made.</summary>
    /// <exception cref="SettingsException">Anything in the content or in the settings of the clinic is wrong.</exception>
    public static void CheckContent(this WebApplication app, string contentFolder)
    {
        try
        {
            var known = app.Services.GetRequiredService<LiveContent>().Current.Library.Emergency;
            var problems = ClinicSetup.FindProblems(app.Configuration, app.Environment, known).ToList();
            if (problems.Count > 0)
            {
                throw new SettingsException(problems);
            }
        }
        catch (ContentException exception)
        {
            var where = $"The content in {Path.GetFullPath(contentFolder)} (BackCare:ContentFolder names another folder):";
            throw new SettingsException([where, .. exception.Problems.Select(problem => $"{problem}")], exception);
        }
    }
}
