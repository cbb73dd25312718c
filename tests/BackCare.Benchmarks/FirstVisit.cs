using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace BackCare.Benchmarks;

/// <summary>What a first visit brings over the wire: the page and all that it names for the browser to load, heads included.</summary>
internal static partial class FirstVisit
{
    public static void Measure(Published published, Plan plan, Table table)
    {
        using var site = Running.Site(published);
        var guides = Links().Matches(Text(Wire.Get(site.At("/sitemap.xml")))).Select(match => match.Groups[1].Value);
        var heaviest = guides.MaxBy(path => Wire.Get(site.At(path)).Size)!;
        foreach (var (name, path) in new[] { ($"the heaviest guide, {heaviest}", heaviest), ("the home page", "/"), ("the form", "/check/questions") })
        {
            var page = Wire.Get(site.At(path));
            var files = Files().Matches(Text(page)).Select(match => match.Groups[1].Value).Distinct().Select(file => (Name: file.Split('?')[0], Wire.Get(site.At(file)).Size)).ToList();
            var list = string.Join(", ", files.Prepend((Name: "HTML", page.Size)).Select(file => $"{file.Name} {Table.Figure(file.Size, "#,0")}"));
            table.Add($"first visit of {name}: {list}", $"{Table.Figure(page.Size + files.Sum(file => file.Size), "#,0")} bytes", "≤ 14,600");
        }
    }

    private static string Text(WireAnswer answer)
    {
        using var packed = new MemoryStream(answer.Header("Transfer-Encoding") == "chunked" ? Joined(answer.Body) : answer.Body);
        using Stream unpacked = answer.Header("Content-Encoding") == "br" ? new BrotliStream(packed, CompressionMode.Decompress) : packed;
        return new StreamReader(unpacked, Encoding.UTF8).ReadToEnd();
    }

    private static byte[] Joined(ReadOnlySpan<byte> chunks)
    {
        var joined = new List<byte>();
        while (true)
        {
            var line = chunks.IndexOf("\r\n"u8);
            var size = Convert.ToInt32(Encoding.ASCII.GetString(chunks[..line]), 16);
            if (size == 0)
            {
                return [.. joined];
            }

            joined.AddRange(chunks.Slice(line + 2, size));
            chunks = chunks[(line + 2 + size + 2)..];
        }
    }

    [GeneratedRegex("<loc>[^<]*?(/guides/[^<]+)</loc>")]
    private static partial Regex Links();

    // Stylesheets and icons, scripts and pictures; links to other pages are no part of the visit.
    [GeneratedRegex("(?:<link rel=\"(?:stylesheet|icon|preload|modulepreload)\" href|<script[^>]* src|<img[^>]* src)=\"(/[^\"]+)\"")]
    private static partial Regex Files();
}
