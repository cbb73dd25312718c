namespace BackCare.Web.Tests.Replicas;

public sealed class AssetSpecs(AssetSpecs.OneReplica one) : IClassFixture<AssetSpecs.OneReplica>
{
    private static readonly string[] Linking =
        ["/guides/chair-twist", "/check/questions", "/session?do=sphinx", "/plan/print?do=sphinx", "/clinic", "/offline"];
    private static readonly string[] Linked =
    [
        "builder.css", "check.js", "clinic.js", "handout.css", "keep.js", "motion.js", "print.js", "session.css", "session.js", "site.css",
    ];

    [Fact]
    public async Task A_file_is_kept_for_good_except_by_a_page_of_another_release()
    {
        var visitor = one.Site.Visitor;
        var links = await LinksAsync(visitor);

        Assert.Equal(Linked, links.Select(link => link[1..link.IndexOf('?')]).Order(StringComparer.Ordinal));
        foreach (var link in links)
        {
            Assert.Equal("public, max-age=31536000, immutable", await CacheControlAsync(visitor, link));
            Assert.Equal("no-cache", await CacheControlAsync(visitor, link + "x"));
            Assert.Equal("no-cache", await CacheControlAsync(visitor, link[..link.IndexOf('?')]));
        }
    }

    [Fact]
    public async Task No_file_is_watched_because_a_machine_may_have_no_inotify_instance_left()
    {
        await LinksAsync(one.Site.Visitor);

        Assert.Equal(0, one.Site.FileWatches);
    }

    [Fact]
    public async Task A_file_that_broke_while_it_was_replaced_is_not_kept_for_good()
    {
        var files = Directory.CreateTempSubdirectory("backcare-files-");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(BackCare.Tests.Checkout.Root, "src", "BackCare.Web", "wwwroot")))
        {
            File.Copy(file, Path.Combine(files.FullName, Path.GetFileName(file)));
        }

        await using var site = Replica.AtFreePort("--webroot", files.FullName);
        await site.StartAsync();
        var link = (await LinksAsync(site.Visitor)).First(link => link.StartsWith("/site.css", StringComparison.Ordinal));
        Assert.Contains("immutable", await CacheControlAsync(site.Visitor, link), StringComparison.Ordinal);

        await File.WriteAllTextAsync(Path.Combine(files.FullName, "site.css"), "");
        using var broken = await site.Visitor.GetAsync(link);
        files.Delete(recursive: true);

        Assert.DoesNotContain("immutable", $"{broken.Headers.CacheControl}", StringComparison.Ordinal);
    }

    private static async Task<string> CacheControlAsync(HttpClient visitor, string address)
    {
        using var response = await visitor.GetAsync(address);
        response.EnsureSuccessStatusCode();
        return response.Headers.GetValues("Cache-Control").Single();
    }

    private static async Task<IReadOnlyCollection<string>> LinksAsync(HttpClient visitor)
    {
        var links = new HashSet<string>();
        foreach (var path in Linking)
        {
            var page = await visitor.ReadAsync(path);
            links.UnionWith(page.QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")!));
            links.UnionWith(page.QuerySelectorAll("script[src]").Select(script => script.GetAttribute("src")!));
        }

        return links;
    }

    public sealed class OneReplica : IAsyncLifetime
    {
        internal Replica Site { get; } = Replica.AtFreePort();

        public Task InitializeAsync() => Site.StartAsync();

        public async Task DisposeAsync() => await Site.DisposeAsync();
    }
}
