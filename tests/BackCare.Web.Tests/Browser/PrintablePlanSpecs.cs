using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using BackCare.Guides;
using BackCare.Plans;
using Microsoft.Playwright;

namespace BackCare.Web.Tests.Browser;

[Collection(LongBrowserCollection.Name)]
public sealed partial class PrintablePlanSpecs(Site site, Chromium chromium)
{
    // The printable width and height of Letter and A4 in CSS pixels, inside the margins of handout.css.
    private static readonly (string Format, int Width, int Height)[] Papers = [("Letter", 725, 980), ("A4", 702, 1046)];

    // Text that is cut off does not change the number of pages, so it is looked for here.
    private const string Cut =
        """
        () => [...document.querySelectorAll(".handout *")].filter(part => {
          const box = part.getBoundingClientRect();
          return box.right > innerWidth + 1
            || getComputedStyle(part).overflow === "hidden" && part.scrollHeight > part.clientHeight + 1 && !part.closest("svg");
        }).map(part => part.outerHTML.slice(0, 80))
        """;

    [Theory]
    [InlineData("", 35, 45)]
    [InlineData("&size=large", 50, 65)]
    public async Task Every_key_pose_is_printed_35_to_45_mm_wide_and_larger_in_large_print(string size, double min, double max)
    {
        var library = site.Library;
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await visit.Page.SetViewportSizeAsync(Papers[0].Width, 1000);
        foreach (var guides in library.Guides.Take(2).Chunk(1).Concat(library.Guides.Chunk(Plan.MaxGuides)))
        {
            await visit.Page.GotoAsync(AddressOf(new Plan([.. guides.Select(guide => new PlanItem(guide))])) + size);
            var widths = await visit.Page.Locator(".figures .figure")
                .EvaluateAllAsync<double[]>("all => all.map(one => one.getBoundingClientRect().width / 96 * 25.4)");

            Assert.Equal(
                guides.Sum(guide => guide.Steps.Select(step => step.Picture?.Pose).OfType<string>().Distinct().Count()), widths.Length);
            Assert.All(widths, width => Assert.InRange(width, min, max));
        }
    }

    [Fact]
    public async Task A_sheet_has_whole_sentences_lines_to_fill_in_its_address_and_what_its_maker_chose()
    {
        await using var visit = await Visit.StartAsync(site, chromium, "/plan/print?do=chair-twist~2x15s");
        var text = await visit.Page.InnerTextAsync(".handout");

        Assert.Contains("Hold for 15 seconds. Keep your hips on the seat. Breathe, and do not pull.", text, StringComparison.Ordinal);
        Assert.All(new[] { "Name:", "Date:", "Given by:", "Notes:" }, line => Assert.Contains(line, text, StringComparison.Ordinal));
        Assert.EndsWith(
            PlanLinks.To("/plan", "chair-twist~2x15s"), await visit.Page.InnerTextAsync(".handout .address"), StringComparison.Ordinal);
        Assert.Equal(0, await visit.Page.Locator(".days").CountAsync());
        await visit.Page.SelectOptionAsync("[name=country]", "gb");
        await visit.Page.CheckAsync("[name=grid]");
        await visit.LeaveAsync(() => visit.Page.ClickAsync("form.filter button"));

        Assert.Contains("999", await visit.Page.InnerTextAsync(".flags"), StringComparison.Ordinal);
        Assert.Equal(14, await visit.Page.Locator(".days td").CountAsync());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(12)]
    public async Task No_printed_page_is_nearly_empty(int guides)
    {
        var plan = new Plan([.. site.Library.Guides.Take(guides).Select(guide => new PlanItem(guide))]);
        await using var visit = await Visit.StartAsync(site, chromium);
        foreach (var (format, _, height) in Papers)
        {
            await visit.Page.GotoAsync(AddressOf(plan));
            var sheets = await SheetsAsync(visit.Page, format);
            await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
            await visit.Page.SetViewportSizeAsync(Papers.Single(paper => paper.Format == format).Width, height);
            var filled = await visit.Page.EvaluateAsync<double>("document.querySelector('.handout').scrollHeight") / height;
            await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Null });

            Assert.True(filled > sheets * .65, $"{format}: {filled:0.00} of {sheets}");
        }
    }

    [Fact]
    public async Task The_last_line_of_a_sheet_does_not_stand_alone_on_a_page()
    {
        // Where nothing tells the country, the words are longer.
        var plan = new Plan([.. site.Library.Guides.Take(4).Select(guide => new PlanItem(guide))]);
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.SetExtraHTTPHeadersAsync(new Dictionary<string, string> { ["Accept-Language"] = "eo" });
        await visit.Page.GotoAsync(AddressOf(plan));
        var sheets = await SheetsAsync(visit.Page, "Letter");
        var last = await visit.Page.PdfAsync(new PagePdfOptions { Format = "Letter", PageRanges = $"{sheets}" });

        Assert.InRange(LinesOf(last), 2, int.MaxValue);
    }

    [Theory]
    [InlineData("")]
    [InlineData("&size=large")]
    public async Task Nothing_of_a_sheet_is_cut_and_all_of_it_is_there(string size)
    {
        var library = site.Library;

        // The browser's language is English of the United States, and so are the words for its services.
        var worsening = library.ScreeningFor(library.Emergency.Single(line => line.Country == "us")).Worsening;
        var plan = new Plan([.. library.Guides.Take(Plan.MaxGuides).Select(guide => new PlanItem(guide))]);
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        foreach (var (_, width, _) in Papers)
        {
            await visit.Page.SetViewportSizeAsync(width, 1000);
            await visit.Page.GotoAsync(AddressOf(plan) + size);
            var text = await visit.Page.InnerTextAsync("body");

            Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Cut));
            foreach (var line in plan.Items.SelectMany(item => item.Guide.Advice.StopIf.Append(item.Guide.Title))
                .Concat(worsening.Items)
                .Concat(worsening.Today))
            {
                Assert.Contains(line, text, StringComparison.Ordinal);
            }

            Assert.Contains(library.Interface.Site.FooterNote, text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("do=chair-twist")]
    [InlineData(
        "do=bird-dog~12x5s~right~6w&do=chair-twist~5x15s~left~2d~6w&do=double-knee-rock~10x~left~2d~6w&do=floor-twist~3x10s~right~1d~6w"
            + "&do=foam-roller~1x120s~3sets~2w&do=glute-ball~1x60s~left~6w&do=knee-to-chest~4x30s~right~1d~6w&do=pelvic-tilt~10x5s~2d~6w")]
    public async Task The_qr_code_of_a_sheet_is_read_from_75_dots_an_inch_in_print_and_in_dark(string plan)
    {
        await using var visit = await Visit.StartAsync(site, chromium, scheme: ColorScheme.Dark, scale: 75 / 96f);
        var address = new Uri(
            site.ClientOptions.BaseAddress, PlanLinks.To("/plan", [.. plan.Split('&').Select(item => item["do=".Length..])])).AbsoluteUri;
        foreach (var media in new[] { Media.Screen, Media.Print })
        {
            await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = media });
            await visit.Page.SetViewportSizeAsync(Papers[0].Width, 1000);
            await visit.Page.GotoAsync($"/plan/print?{plan}");

            Assert.Equal(address, QrReader.Read(await visit.Page.Locator(".qr").ScreenshotAsync()));
        }
    }

    [Fact]
    public async Task The_arrows_of_a_sheet_are_dark_on_the_screen_also_in_dark()
    {
        await using var visit = await Visit.StartAsync(site, chromium, "/plan/print?do=chair-twist", ColorScheme.Dark);

        Assert.Equal(
            "rgb(184, 74, 11)",
            await visit.Page.Locator(".handout .arrow").First.EvaluateAsync<string>("arrow => getComputedStyle(arrow).fill"));
    }

    [Fact]
    public async Task A_sheet_is_black_on_white_on_paper_also_in_dark()
    {
        await using var visit = await Visit.StartAsync(site, chromium, scheme: ColorScheme.Dark);
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        await visit.Page.GotoAsync("/plan/print?do=chair-twist&do=plank");
        var colours = await visit.Page.Locator(".handout :is(h1, h2, p, li, strong, span), .bottom p")
            .EvaluateAllAsync<string[]>("parts => [...new Set(parts.map(part => getComputedStyle(part).color))]");

        Assert.Equal(["rgb(0, 0, 0)"], colours);
    }

    private static string AddressOf(Plan plan) =>
        $"/plan/print?{string.Join('&', PlanSerializer.Serialize(plan).Select(item => $"do={item}"))}";

    /// <summary>The number of pages in the PDF that the browser prints.</summary>
    internal static async Task<int> SheetsAsync(IPage page, string format) =>
        PageObject().Count(Encoding.Latin1.GetString(await page.PdfAsync(new PagePdfOptions { Format = format })));

    /// <summary>The texts that the content of a PDF begins.</summary>
    private static int LinesOf(byte[] pdf) => StreamStart().Matches(Encoding.Latin1.GetString(pdf)).Sum(start =>
    {
        using var content = new StreamReader(
            new ZLibStream(new MemoryStream(pdf[(start.Index + start.Length)..]), CompressionMode.Decompress), Encoding.Latin1);
        return TextStart().Count(content.ReadToEnd());
    });

    [GeneratedRegex(@"/FlateDecode[^>]*>>\s*stream\r?\n")]
    private static partial Regex StreamStart();

    [GeneratedRegex(@"^BT\b", RegexOptions.Multiline)]
    private static partial Regex TextStart();

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PageObject();
}
