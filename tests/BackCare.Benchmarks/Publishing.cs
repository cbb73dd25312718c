namespace BackCare.Benchmarks;

/// <summary>The programs to run, and the folder for what the run writes.</summary>
/// <param name="Site">The folder of the published site.</param>
/// <param name="Empty">The folder of the published empty web app.</param>
internal sealed record Published(string Site, string Empty, WorkFolder Folder);

/// <summary>Publishes the site and an empty web app in the same way: Release, code made ready beforehand.</summary>
internal static class Publishing
{
    public static Published All(WorkFolder folder)
    {
        Console.WriteLine("Publishing the site and an empty web app.");
        var source = folder.Of("EmptyApp");
        Tools.Run("dotnet", Path.GetTempPath(), "new", "webapp", "--name", "EmptyApp", "--output", source, "--no-restore");
        return new Published(Publish(Path.Combine(Checkout.Root, "src", "BackCare.Web"), folder.Of("site")), Publish(source, folder.Of("empty")), folder);
    }

    private static string Publish(string project, string output)
    {
        Tools.Run("dotnet", project, "publish", "--configuration", "Release", "--output", output, "-p:PublishReadyToRun=true", "--nologo");
        return output;
    }
}
