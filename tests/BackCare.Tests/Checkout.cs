namespace BackCare.Tests;

/// <summary>The checkout that the tests run from.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Content => Path.Combine(Root, "content");

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "BackCare.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
