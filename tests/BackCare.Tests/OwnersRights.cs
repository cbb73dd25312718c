using System.Runtime.InteropServices;

namespace BackCare.Tests;

/// <summary>Runs something with the rights that the owner of a file has, and no more. CI runs as root, which may read everything.</summary>
internal static class OwnersRights
{
    private const int Version = 0x20080522;

    public static T Run<T>(Func<T> run) => Task.Factory.StartNew(
        () =>
        {
            // Linux has these rights by thread, and this one, of its own for a long run, ends with them.
            if (OperatingSystem.IsLinux())
            {
                Assert.Equal(0, SetCapabilities([Version, 0], new int[6]));
            }

            return run();
        },
        CancellationToken.None,
        TaskCreationOptions.LongRunning,
        TaskScheduler.Default).GetAwaiter().GetResult();

    /// <param name="header">The version of the call, and 0 for this thread.</param>
    /// <param name="none">The rights to have, in the order of the kernel.</param>
    [DllImport("libc", EntryPoint = "capset")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetCapabilities(int[] header, int[] none);
}
