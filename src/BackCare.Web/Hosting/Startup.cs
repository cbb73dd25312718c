using BackCare.Content;
using BackCare.Web.Clinics;
using BackCare.Web.ContentReload;

namespace BackCare.Web.Hosting;

/// <summary>What is wrong with the settings or the content stops the start before anyone is served.</summary>
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

    /// <exception cref="SettingsException">Anything in the content or in the settings of the clinic is wrong.</exception>
    public static void CheckContentAndClinic(this WebApplication app, string contentFolder)
    {
        try
        {
            app.Services.GetRequiredService<LiveContent>();
            app.Services.GetRequiredService<Clinic>();
        }
        catch (ContentException exception)
        {
            var where = $"The content in {Path.GetFullPath(contentFolder)} (BackCare:ContentFolder names another folder):";
            throw new SettingsException([where, .. exception.Problems.Select(problem => $"{problem}")]);
        }
        catch (ClinicException exception)
        {
            throw new SettingsException(exception.Problems);
        }
    }
}
