using System.IO.Compression;
using System.Text.RegularExpressions;

namespace BackCare.Web.Tests.Pages;

[Collection(SiteCollection.Name)]
public sealed partial class WeightSpecs(Site site)
{
    [Fact]
    public async Task Every_page_that_anyone_may_come_to_first_is_at_most_14600_bytes_over_the_wire_with_its_stylesheet()
    {
        string[] others = ["/guides", "/routines", "/clinic"];
        var style = await FileSizeAsync(site.Anyone, "/site.css");
        var script = await FileSizeAsync(site.Anyone, "/motion.js");
        var sizes = new List<(string, int)>();
        foreach (var path in await SiteMap.PathsAsync(site.Anyone))
        {
            var page = Language().Replace(path, "");
            if (!others.Contains(page) && !IsBelow(page, "/how-we-check") && !IsBelow(page, "/routines"))
            {
                sizes.Add((path, style + (IsBelow(page, "/guides") ? script : 0) + await SizeAsync(site.Anyone, path)));
            }
        }

        Assert.DoesNotContain(sizes, size => size.Item2 is < 4_000 or > 14_600);
        static bool IsBelow(string path, string folder) => path.StartsWith(folder, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/guides")]
    [InlineData("/guides?page=2")]
    [InlineData("/guides?area=lower-back")]
    [InlineData("/routines")]
    [InlineData("/routines/gentle-start-for-older-people")]
    [InlineData("/routines/all-in-a-chair")]
    [InlineData("/search?q=back")]
    public async Task A_list_or_a_routine_is_at_most_24000_bytes_over_the_wire_with_its_stylesheet(string path)
    {
        Assert.InRange(await FileSizeAsync(site.Anyone, "/site.css") + await SizeAsync(site.Anyone, path), 4_000, 24_000);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nerves:none;about-you:fever")]
    [InlineData("nerves:urine-leak")]
    public async Task A_question_and_an_outcome_with_the_script_and_the_stylesheet_are_at_most_14600_bytes_over_the_wire(string answers)
    {
        var fields = answers.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(answer => answer.Split(':'))
            .SelectMany(
                answer => new[]
                {
                    KeyValuePair.Create("question", answer[0]),
                    KeyValuePair.Create(answer[1] == "none" ? "none" : "tick", answer[1] == "none" ? answer[0] : answer[1]),
                });
        var files = await FileSizeAsync(site.Anyone, "/site.css") + await FileSizeAsync(site.Anyone, "/check.js");
        foreach (var prefix in site.Prefixes)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, prefix + "/check/questions");
            request.Content = new FormUrlEncodedContent(fields);
            request.Headers.AcceptEncoding.ParseAdd("br");
            using var response = await site.Anyone.SendAsync(request);

            Assert.InRange(files + (await response.Content.ReadAsByteArrayAsync()).Length, 4_000, 14_600);
        }
    }

    [Theory]
    [InlineData("do=double-knee-rock&do=bird-dog&do=chair-twist&do=floor-twist")]
    [InlineData("do=bird-dog~12x6s&do=supine-twist&do=double-knee-rock~10x&do=floor-twist~3x10s")]
    [InlineData("do=foam-roller&do=glute-ball&do=knee-to-chest&do=reach-and-squeeze")]
    public async Task A_session_of_4_guides_with_its_script_and_the_stylesheet_is_at_most_24000_bytes_over_the_wire(string plan)
    {
        var size = await SizeAsync(site.Anyone, $"/session?{plan}");
        foreach (var file in new[] { "/site.css", "/session.css", "/session.js" })
        {
            size += await FileSizeAsync(site.Anyone, file);
        }

        Assert.InRange(size, 4_000, 24_000);
    }

    [GeneratedRegex("^/[a-z]{2}(?=/)")]
    private static partial Regex Language();

    internal static async Task<int> SizeAsync(HttpClient client, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptEncoding.ParseAdd("br");
        using var response = await client.SendAsync(request);
        Assert.Equal("br", response.Content.Headers.ContentEncoding.Single());
        return (await response.Content.ReadAsByteArrayAsync()).Length;
    }

    // A published site holds its files packed as small as Brotli can; one run from a build packs them on the way, and not so well.
    internal static async Task<int> FileSizeAsync(HttpClient client, string path)
    {
        using var packed = new MemoryStream();
        await using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            await brotli.WriteAsync(await client.GetByteArrayAsync(path));
        }

        return (int)packed.Length;
    }
}
