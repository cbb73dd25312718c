using System.Diagnostics;
using System.Reflection;
using BackCare.Tests;

namespace BackCare.Web.Tests;

/// <summary>The programs that tests run beside the site.</summary>
internal static class Tools
{
    /// <summary>Runs a command of authors, such as <c>export</c>, within this process.</summary>
    public static async Task RunAuthorsCommandAsync(params string[] arguments) =>
        Assert.Equal(0, await Task.Run(() => (int)Assembly.Load("BackCare.Cli").EntryPoint!.Invoke(null, [arguments])!));

    /// <summary>Runs <c>tests/install.sh</c> for a program that is missing.</summary>
    /// <returns>Whether it was installed.</returns>
    public static bool Install(string program)
    {
        var script = Path.Combine(Checkout.Root, "tests", "install.sh");
        if (OperatingSystem.IsWindows() || !File.Exists(script))
        {
            return false;
        }

        using var process = Process.Start("/bin/sh", [script, program]);
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
