using System.Diagnostics;

namespace BackCare.Cli.Tests;

/// <summary>The program, run by its command line in a folder until it ends.</summary>
internal static class Command
{
    public static async Task<(int Code, string Text)> RunAsync(string folder, params string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "BackCare.Cli.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (written, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await written + await errors);
    }
}
