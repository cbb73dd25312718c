using System.Diagnostics;

namespace BackCare.Benchmarks;

/// <summary>A temporary folder that is deleted with this object, and the place to run programs in.</summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("backcare-benchmarks-");

    public static string Checkout { get; } = FindCheckout(new DirectoryInfo(AppContext.BaseDirectory));

    public string PathOf(string name) => Path.Combine(folder.FullName, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    /// <returns>What the program wrote.</returns>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public string Run(string program, params string[] arguments)
    {
        using var process =
            Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, WorkingDirectory = folder.FullName })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}:\n{output}");
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static string FindCheckout(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "BackCare.sln")) ? folder.FullName : FindCheckout(folder.Parent!);
}
