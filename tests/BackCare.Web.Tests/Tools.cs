using System.Diagnostics;
using BackCare.Tests;

namespace BackCare.Web.Tests;

/// <summary>The programs that tests run beside the site.</summary>
internal static class Tools
{
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
