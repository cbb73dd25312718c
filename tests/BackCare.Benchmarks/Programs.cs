namespace BackCare.Benchmarks;

/// <summary>The published site and its peers.</summary>
internal sealed class Programs(WorkFolder folder)
{
    public const string Guide = "/guides/chair-twist";

    private static readonly string Peers = Path.Combine(WorkFolder.Checkout, "tests", "BackCare.Benchmarks", "Peers");

    private int port = 5200;

    public static Programs Publish(WorkFolder folder)
    {
        var source = Path.Combine(WorkFolder.Checkout, "src");
        folder.Run("dotnet", "new", "webapp", "--name", "EmptyApp", "--output", folder.PathOf("EmptyApp"), "--no-restore");
        (string Project, string Output)[] programs =
            [
                (Path.Combine(source, "BackCare.Web"), "site"), (Path.Combine(source, "BackCare.Cli"), "cli"),
                (folder.PathOf("EmptyApp"), "empty"),
            ];
        foreach (var (project, output) in programs)
        {
            folder.Run(
                "dotnet", "publish", project, "--configuration", "Release", "--output", folder.PathOf(output), "-p:PublishReadyToRun=true");
        }

        return new Programs(folder);
    }

    /// <summary>The site with its default settings, except its address and the limits for one client: the whole load is one
    /// client.</summary>
    public Server StartSite(string? content = null) => StartDotNet(
        folder.PathOf("site/BackCare.Web.dll"),
        ("BackCare__Limits__PostsPerMinute", "1000000000"),
        ("BackCare__ContentFolder", content ?? folder.PathOf("site/content")));

    public Server StartEmptyApp() => StartDotNet(folder.PathOf("empty/EmptyApp.dll"));

    public Server StartHelloWorld() => StartDotNet($"{typeof(Programs).Assembly.Location} hello");

    /// <summary>Two Express workers that render the checkboxes of nhsuk-frontend with Nunjucks.</summary>
    public Server StartNhsukPeer()
    {
        foreach (var file in Directory.GetFiles(Peers))
        {
            File.Copy(file, folder.PathOf(Path.GetFileName(file)), overwrite: true);
        }

        folder.Run("npm", "install", "--silent");
        var root = NextAddress();
        return Server.Start(root, folder.PathOf(""), "node nhsuk.mjs", ("PORT", $"{root.Port}"), ("NODE_ENV", "production"));
    }

    /// <summary>nginx with the bytes and cache headers of our page, compressed beforehand.</summary>
    public Server StartNginx(Server site)
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        using var answer = client.GetAsync(site.At(Guide)).GetAwaiter().GetResult();
        var page = answer.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult();
        Directory.CreateDirectory(folder.PathOf("nginx/guides"));
        string[] files = ["nginx/index", $"nginx{Guide}", $"nginx{Guide}.br"];
        Array.ForEach(files, file => File.WriteAllBytes(folder.PathOf(file), page));
        folder.Run("chmod", "-R", "a+rX", folder.PathOf(""));

        var headers = answer.Headers.Where(header => header.Key is not ("Date" or "ETag" or "Server" or "Vary"));
        var root = NextAddress();
        var configuration = File.ReadAllText(Path.Combine(Peers, "nginx.conf"))
            .Replace("{folder}", folder.PathOf("nginx"), StringComparison.Ordinal)
            .Replace("{address}", root.Authority, StringComparison.Ordinal)
            .Replace(
                "{headers}",
                string.Join('\n', headers.Select(header => $"add_header {header.Key} \"{header.Value.First()}\";")),
                StringComparison.Ordinal);
        return Server.Start(root, folder.PathOf(""), $"nginx -c {folder.Write("nginx.conf", configuration)}");
    }

    public string GenerateContent(int guides)
    {
        folder.Run("dotnet", folder.PathOf("cli/BackCare.Cli.dll"), "generate", $"{guides}", folder.PathOf($"content-{guides}"));
        return folder.PathOf($"content-{guides}");
    }

    private Server StartDotNet(string command, params (string Name, string Value)[] settings)
    {
        var root = NextAddress();
        return Server.Start(
            root,
            folder.PathOf(""),
            $"dotnet {command}",
            [.. settings, ("ASPNETCORE_URLS", $"{root}"), ("ASPNETCORE_ENVIRONMENT", "Production")]);
    }

    private Uri NextAddress() => new($"http://127.0.0.1:{port++}");
}
