using System.Net.Sockets;
using BackCare.Content;
using BackCare.Web.Clinics;
using BackCare.Web.ContentReload;
using BackCare.Web.Settings;
using Microsoft.Extensions.Options;

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

    /// <summary>Serves until the site is asked to stop.</summary>
    /// <exception cref="SettingsException">A setting is wrong, or no address to listen at is free and well written.</exception>
    public static async Task RunAsync(WebApplication app)
    {
        var started = app.Lifetime.ApplicationStarted;
        try
        {
            await Logging.RunAsync(app);
        }
        catch (OptionsValidationException exception)
        {
            throw new SettingsException([.. exception.Failures], exception);
        }
        catch (Exception exception)
            when (exception is IOException or SocketException or FormatException && !started.IsCancellationRequested)
        {
            throw new SettingsException(
                [$"The site cannot listen: {exception.Message.TrimEnd('.')}. Set a free port with ASPNETCORE_HTTP_PORTS"], exception);
        }
    }

    /// <summary>Comes last: until here, the content is read while the rest of the site is made.</summary>
    /// <param name="clinicProblems">What is wrong with the settings of the clinic.</param>
    /// <exception cref="SettingsException">Anything in the content or in the settings of the clinic is wrong.</exception>
    public static void CheckContent(this WebApplication app, string contentFolder, IReadOnlyList<string> clinicProblems)
    {
        try
        {
            var known = app.Services.GetRequiredService<LiveContent>().Current.Library.Emergency;
            List<string> problems = [.. clinicProblems, .. ClinicSetup.FindProblems(app.Services.GetRequiredService<Clinic>(), known)];
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
