namespace BackCare.Web.Tests.Hosting;

public sealed class BrokenContentSpecs : IDisposable
{
    private readonly DirectoryInfo empty = Directory.CreateTempSubdirectory("backcare-content-");

    [Fact]
    public async Task A_site_with_broken_content_does_not_start_and_names_the_folder()
    {
        var (code, text) = await Command.RunAsync("--BackCare:ContentFolder", empty.FullName);

        Assert.Equal(1, code);
        Assert.Contains(empty.FullName, text, StringComparison.Ordinal);
        Assert.Contains("the site has not started", text, StringComparison.Ordinal);
    }

    public void Dispose() => empty.Delete();
}
