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
        catch (Exception exception) when (!started.IsCancellationRequested && exception.Came(from: "Microsoft.AspNetCore.Server.Kestrel"))
        {
            throw new SettingsException(
                [
                    $"The site cannot listen: {exception.FirstLine()}. Correct ASPNETCORE_URLS, or set a free port with "
                        + "ASPNETCORE_HTTP_PORTS",
                ],
                exception);
        }
        catch (Exception exception) when (!started.IsCancellationRequested && exception.Came(from: "OpenTelemetry"))
        {
            throw new SettingsException([$"The metrics cannot be sent: {exception.FirstLine()}. Correct the OTEL_ settings"], exception);
        }
    }

    // Both throw whatever comes to hand at a wrong setting; anything else is a fault of ours, which needs its stack trace.
    private static bool Came(this Exception exception, string from) =>
        exception.StackTrace?.Contains($" {from}.", StringComparison.Ordinal) is true;

    private static string FirstLine(this Exception exception) => exception.Message.Split('\n')[0].Trim().TrimEnd('.');

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
