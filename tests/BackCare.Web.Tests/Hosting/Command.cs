using System.Diagnostics;
using BackCare.Tests;
using BackCare.Web.Settings;

namespace BackCare.Web.Tests.Hosting;

/// <summary>The program, run by its command line until it ends.</summary>
internal static class Command
{
    private static readonly string Folder = Path.Combine(Checkout.Root, "src", "BackCare.Web");

    /// <summary>What is reported of settings that stop the start, found without a process of its own.</summary>
    public static string ProblemsWith(params string[] settings) =>
        Assert.Throws<SettingsException>(
            () => global::Site.Build([$"--contentRoot={Folder}", "--applicationName=BackCare.Web", .. settings])).Message;

    /// <exception cref="TimeoutException">It does not end: the site has started.</exception>
    public static Task<(int Code, string Text)> RunAsync(params string[] arguments) =>
        RunAsync(new Dictionary<string, string>(), arguments);

    /// <summary>The same with environment variables.</summary>
    public static async Task<(int Code, string Text)> RunAsync(IReadOnlyDictionary<string, string> variables, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. arguments])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var (written, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        try
        {
            await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        }
        catch (TimeoutException)
        {
            process.Kill();
            throw;
        }

        return (process.ExitCode, await written + await errors);
    }
}
