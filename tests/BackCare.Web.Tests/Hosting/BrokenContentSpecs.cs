namespace BackCare.Web.Tests.Hosting;

public sealed class BrokenContentSpecs : IDisposable
{
    private readonly DirectoryInfo empty = Directory.CreateTempSubdirectory("backcare-command-");

    [Fact]
    public async Task A_site_with_broken_content_does_not_start()
    {
        var (code, text) = await Command.RunAsync("--BackCare:ContentFolder", empty.FullName);

        Assert.Equal(1, code);
        Assert.Contains("the site has not started", text, StringComparison.Ordinal);
    }

    public void Dispose() => empty.Delete();
}
