using System.Diagnostics;
using System.Reflection;

[assembly: CollectionBehavior(DisableTestParallelization = true)] // A command uses the working folder and the console of its process.

namespace BackCare.Cli.Tests;

/// <summary>The program, run by its command line in a folder until it ends.</summary>
internal static class Command
{
    private static readonly Assembly Program = Assembly.Load("BackCare.Cli");

    /// <summary>Within the process of the tests: most of the time of a process of its own is its start.</summary>
    public static async Task<(int Code, string Text)> RunAsync(string folder, params string[] arguments)
    {
        var (before, output, errors) = (Environment.CurrentDirectory, Console.Out, Console.Error);
        await using var text = new StringWriter();
        try
        {
            Environment.CurrentDirectory = folder;
            Console.SetOut(text);
            Console.SetError(text);
            var code = await Task.Run(() => (int)Program.EntryPoint!.Invoke(null, [arguments])!);
            return (code, text.ToString());
        }
        finally
        {
            Environment.CurrentDirectory = before;
            Console.SetOut(output);
            Console.SetError(errors);
        }
    }

    /// <summary>In a process of its own, as an author runs it.</summary>
    public static async Task<(int Code, string Text)> RunProcessAsync(string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Program.Location, .. arguments])
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
