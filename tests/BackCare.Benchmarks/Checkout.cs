namespace BackCare.Benchmarks;

/// <summary>Where the sources lie.</summary>
internal static class Checkout
{
    public static readonly string Root = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static string Benchmarks => Path.Combine(Root, "tests", "BackCare.Benchmarks");

    private static string Find(DirectoryInfo? folder) =>
        folder is null ? throw new InvalidOperationException("Run this from a checkout: BackCare.sln is in no folder above the program.")
        : File.Exists(Path.Combine(folder.FullName, "BackCare.sln")) ? folder.FullName : Find(folder.Parent);
}
