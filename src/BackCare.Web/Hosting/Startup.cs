using BackCare.Content;
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

    /// <exception cref="SettingsException">Anything in the content is wrong.</exception>
    public static void CheckContent(this WebApplication app, string contentFolder)
    {
        try
        {
            app.Services.GetRequiredService<LiveContent>();
        }
        catch (ContentException exception)
        {
            var where = $"The content in {Path.GetFullPath(contentFolder)} (BackCare:ContentFolder names another folder):";
            throw new SettingsException([where, .. exception.Problems.Select(problem => $"{problem}")], exception);
        }
    }
}
