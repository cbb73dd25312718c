using System.Diagnostics;
using BackCare.Tests;

namespace BackCare.Web.Tests.Hosting;

/// <summary>The program, run by its command line until it ends.</summary>
internal static class Command
{
    private static readonly string Folder = Path.Combine(Checkout.Root, "src", "BackCare.Web");

    /// <summary>What is reported of settings that stop the start, found without a process of its own.</summary>
    public static string ProblemsWith(params string[] settings) =>
        Assert.Throws<SettingsException>(() => global::Site.Build([$"--contentRoot={Folder}", .. settings])).Message;

    /// <exception cref="TimeoutException">It does not end: the site has started.</exception>
    public static async Task<(int Code, string Text)> RunAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. arguments])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
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
