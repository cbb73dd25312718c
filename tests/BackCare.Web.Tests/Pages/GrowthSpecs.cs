namespace BackCare.Web.Tests.Pages;

public sealed class GrowthSpecs : IDisposable
{
    private readonly DirectoryInfo output = Directory.CreateTempSubdirectory("backcare-growth-");

    [Fact]
    public async Task A_hundred_guides_come_in_pages_that_keep_the_choices_and_leave_no_guide_out()
    {
        using var site = await GrowAsync(100);
        var visitor = site.Visitor();
        var (next, seen) = ("/guides?area=lower-back", new List<string>());
        while (next is not null)
        {
            Assert.Contains("area=lower-back", next, StringComparison.Ordinal);
            var page = await visitor.ReadAsync(next);
            seen.AddRange(page.QuerySelectorAll(".card a").Select(link => link.GetAttribute("href")!));
            next = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        var expected = site.Library.Guides.Where(guide => guide.Area == BackCare.Guides.Area.LowerBack).OrderBy(guide => guide.Ease)
            .Select(guide => $"/guides/{guide.Slug}")
            .ToList();
        Assert.InRange(expected.Count, 20, 100);
        Assert.Equal(expected, seen);
    }

    [Fact]
    public async Task A_full_page_of_the_list_and_the_stylesheet_fit_24000_bytes_by_the_size_of_our_own_cards()
    {
        // Copies of one guide compress to nearly nothing, so the published list, where no two cards are alike, gives the bytes of a card.
        using var published = new Site();
        using var grown = await GrowAsync(100);
        var cards = await CardsAsync(grown);
        var ours = await WeightSpecs.SizeAsync(published.Anyone, "/guides") / await CardsAsync(published);

        Assert.InRange((cards * ours) + await WeightSpecs.FileSizeAsync(published.Visitor(), "/site.css"), 4_000, 24_000);
    }

    public void Dispose() => output.Delete(recursive: true);

    private static async Task<int> CardsAsync(Site site) =>
        (await site.ReadAsync("/guides")).QuerySelectorAll(".card").Length;

    private async Task<Site> GrowAsync(int guides)
    {
        var folder = Path.Combine(output.FullName, "content");
        await Tools.RunAuthorsCommandAsync("generate", $"{guides}", folder, BackCare.Tests.Checkout.Content);
        return new Site { ContentFolder = folder };
    }
}
