using System.Net;
using System.Net.Mime;
using System.Xml.Linq;

namespace BackCare.Cli.Export;

/// <summary>Reads every page of the site map, and all that these pages lead to, into files.</summary>
internal sealed class SiteCrawl(ExportedSite site, Uri address)
{
    private const string Map = "/sitemap.xml";

    // Most hosts show the page of this name for an unknown address. The site itself has no page of this name, so it answers with its error
    // page.
    private const string NotFound = "/404.html";

    private readonly string basePath = address.AbsolutePath.TrimEnd('/');
    private readonly Dictionary<string, byte[]> files = [];
    private readonly List<string> problems = [];
    private readonly HashSet<string> seen = [];
    private readonly Queue<(string Path, string From)> open = new();

    /// <summary>All files by their path within the export, and each link that leads to none.</summary>
    public async Task<(IReadOnlyDictionary<string, byte[]> Files, IReadOnlyList<string> Problems)> ReadAllAsync(CancellationToken stop)
    {
        foreach (var start in new[] { "/", Map, "/robots.txt", NotFound })
        {
            Follow(basePath + start, "the export");
        }

        while (open.TryDequeue(out var next))
        {
            await ReadAsync(next.Path, next.From, stop);
        }

        return (files, problems);
    }

    private async Task ReadAsync(string path, string from, CancellationToken stop)
    {
        if (site.FindAsset(path) is { } asset)
        {
            await using var stream = asset.CreateReadStream();
            files[path[1..]] = new byte[asset.Length];
            await stream.ReadExactlyAsync(files[path[1..]], stop);
            return;
        }

        var answer = await site.GetAsync(basePath + path, stop);
        if (answer.Status != (path == NotFound ? HttpStatusCode.NotFound : HttpStatusCode.OK))
        {
            problems.Add($"{from} leads to {path}, which answers {(int)answer.Status}");
            return;
        }

        files[FileOf(path, answer)] = answer.Body;
        foreach (var link in ReadLinks(path, answer))
        {
            Follow(link, path);
        }
    }

    // With a folder for each page, a link without an extension works on every host.
    private static string FileOf(string path, Answer answer) =>
        answer.Type == MediaTypeNames.Text.Html && path != NotFound ? $"{path.TrimEnd('/')}/index.html"[1..] : path[1..];

    private IEnumerable<string> ReadLinks(string path, Answer answer)
    {
        if (path == Map)
        {
            var map = XDocument.Load(new MemoryStream(answer.Body));
            return map.Descendants().Where(element => element.Name.LocalName == "loc").Select(element => element.Value);
        }

        if (answer.Type != MediaTypeNames.Text.Html)
        {
            return [];
        }

        var page = PageLinks.Read(answer.Body);
        if (page.HasForm)
        {
            problems.Add($"{path} has a form, which needs a server");
        }

        return page.Links;
    }

    /// <summary>Notes what a link within the site leads to, to be read once.</summary>
    private void Follow(string link, string from)
    {
        if (!Uri.TryCreate(new Uri(address, basePath + from), link, out var target)
            || target.Scheme is not ("http" or "https") || target.Authority != address.Authority)
        {
            return; // A number to call, or another site.
        }

        var isWithin = $"{target.AbsolutePath}/".StartsWith($"{basePath}/", StringComparison.Ordinal);
        var path = isWithin && target.AbsolutePath.Length > basePath.Length ? target.AbsolutePath[basePath.Length..] : "/";
        if (!isWithin || (target.Query.Length > 0 && site.FindAsset(path) is null))
        {
            problems.Add($"{from} leads to {target.PathAndQuery}, which can be no file of {address}");
        }
        else if (seen.Add(path))
        {
            open.Enqueue((path, from));
        }
    }
}
