using System.Text;
using System.Text.RegularExpressions;
using BackCare.Content;
using BackCare.Guides;
using BackCare.Plans;
using Microsoft.Playwright;

namespace BackCare.Web.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed partial class PrintablePlanSpecs(Site site, Chromium chromium)
{
    // The printable width and height of Letter and A4 in CSS pixels, inside the margins of handout.css.
    private static readonly (string Format, int Width, int Height)[] Papers = [("Letter", 725, 980), ("A4", 702, 1046)];

    // Without these, the text that is cut off would not show in the count of pages.
    private const string Cut =
        """
        () => [...document.querySelectorAll(".handout *")].filter(part => {
          const box = part.getBoundingClientRect();
          return box.right > innerWidth + 1
            || getComputedStyle(part).overflow === "hidden" && part.scrollHeight > part.clientHeight + 1 && !part.closest("svg");
        }).map(part => part.outerHTML.slice(0, 80))
        """;

    [Fact]
    public async Task Up_to_4_guides_fit_on_one_sheet_of_A4_and_Letter_with_the_longest_doses_and_all_of_a_clinic()
    {
        using var clinic = new Site
        {
            Settings = new Dictionary<string, string>
            {
                ["BackCare:Clinic:Name"] = "The Back and Neck Clinic of the Old Town",
                ["BackCare:Clinic:Phone"] = "+44 20 7946 0000",
                ["BackCare:Clinic:Address"] = "12 High Street, Old Town, Anytown AB1 2CD, United Kingdom",
                ["BackCare:Clinic:Country"] = "gb",
            },
        };
        await using var visit = await Visit.StartAsync(clinic, chromium);
        foreach (var plan in await GroupsAsync(visit.Page, clinic))
        {
            foreach (var (format, _, _) in Papers)
            {
                await visit.Page.GotoAsync(AddressOf(plan));
                Assert.True(await SheetsAsync(visit.Page, format) == 1, $"{format} {AddressOf(plan)}");
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("&size=large")]
    public async Task Nothing_of_a_sheet_is_cut_and_all_of_it_is_there(string size)
    {
        var library = site.Library;
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
                .Concat(library.Screening.Worsening.Items)
                .Concat(library.Screening.Worsening.Today))
            {
                Assert.Contains(line, text, StringComparison.Ordinal);
            }

            Assert.Contains(library.Interface.Site.FooterNote, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Five_guides_and_large_print_flow_to_further_sheets()
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.GotoAsync("/plan/print?do=plank&do=sphinx&do=bird-dog&do=pelvic-tilt&do=chair-twist&do=floor-twist");
        Assert.Equal(2, await SheetsAsync(visit.Page, "A4"));

        await visit.Page.GotoAsync("/plan/print?do=plank&do=sphinx&size=large");
        Assert.InRange(await SheetsAsync(visit.Page, "A4"), 2, 3);
        Assert.InRange(
            await visit.Page.Locator(".handout").EvaluateAsync<double>("async sheet => parseFloat(getComputedStyle(sheet).fontSize)"),
            16,
            40);
    }

    [Theory]
    [InlineData("do=chair-twist")]
    [InlineData(
        "do=bird-dog~12x5s~right~6w&do=chair-twist~5x15s~left~2d~6w&do=double-knee-rock~10x~left~2d~6w&do=floor-twist~3x10s~right~1d~6w"
            + "&do=foam-roller~1x120s~3sets~2w&do=glute-ball~1x60s~left~6w&do=knee-to-chest~4x30s~right~1d~6w&do=pelvic-tilt~10x5s~2d~6w")]
    public async Task The_qr_code_of_a_sheet_leads_back_to_its_plan_in_print_and_in_dark(string plan)
    {
        // At 3 dots a pixel, as phones show it; printers are finer.
        await using var visit = await Visit.StartAsync(site, chromium, ColorScheme.Dark, scale: 3);
        foreach (var media in new[] { Media.Screen, Media.Print })
        {
            await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = media });
            await visit.Page.GotoAsync($"/plan/print?{plan}");

            Assert.Equal(
                new Uri(
                    site.ClientOptions.BaseAddress,
                    PlanLinks.To("/plan", [.. plan.Split('&').Select(item => item["do=".Length..])])).AbsoluteUri,
                QrReader.Read(await visit.Page.Locator(".qr").ScreenshotAsync()));
        }
    }

    [Fact]
    public async Task A_sheet_is_black_on_white_on_paper_also_in_dark()
    {
        await using var visit = await Visit.StartAsync(site, chromium, ColorScheme.Dark);
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        await visit.Page.GotoAsync("/plan/print?do=chair-twist&do=plank");
        var colours = await visit.Page.Locator(".handout :is(h1, h2, p, li, strong, span), .bottom p")
            .EvaluateAllAsync<string[]>("parts => [...new Set(parts.map(part => getComputedStyle(part).color))]");

        Assert.Equal(["rgb(0, 0, 0)"], colours);
    }

    /// <summary>Every guide with three neighbours and its longest dose, the four highest, and less than four.</summary>
    private static async Task<IReadOnlyList<Plan>> GroupsAsync(IPage page, Site site)
    {
        var guides = site.Library.Guides.Select(Longest).ToList();
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await page.SetViewportSizeAsync(Papers[0].Width, Papers[0].Height);
        var heights = new List<double>();
        foreach (var four in guides.Chunk(4))
        {
            await page.GotoAsync(AddressOf(new Plan(four)));
            heights.AddRange(
                (
                    await page.Locator(".handout > ol > li")
                        .EvaluateAllAsync<double[]>("all => all.map(one => one.getBoundingClientRect().height)"))
                        .Take(four.Length));
        }

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Null });
        var highest = guides.Zip(heights).OrderByDescending(pair => pair.Second).Select(pair => pair.First).Take(4).ToList();
        var mostToStopFor = guides.OrderByDescending(item => item.Guide.Advice.StopIf.Sum(line => line.Length)).Take(4);
        return
        [
            new Plan(highest), new Plan([.. mostToStopFor]), new Plan([.. highest.Take(1)]), new Plan([.. highest.Take(2)]),
            new Plan([.. highest.Take(3)]),
            .. guides.Select((_, i) => new Plan([.. Enumerable.Range(0, 4).Select(j => guides[(i + j) % guides.Count])])),
        ];
    }

    private static PlanItem Longest(Guide guide) => new(guide, new PlanDosage(
        guide.AtMost.Hold, guide.AtMost.Repetitions, guide.Dosage.Sides == Sides.Both
            ? PlanSides.Right
            : PlanSides.One, guide.AtMost.Sets, guide.AtMost.TimesADay,
        Math.Min(guide.AtMost.DaysAWeek, 6)));

    private static string AddressOf(Plan plan) =>
        $"/plan/print?{string.Join('&', PlanSerializer.Serialize(plan).Select(item => $"do={item}"))}";

    /// <summary>How many pages the PDF has that the browser prints.</summary>
    internal static async Task<int> SheetsAsync(IPage page, string format) =>
        PageObject().Count(Encoding.Latin1.GetString(await page.PdfAsync(new PagePdfOptions { Format = format })));

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PageObject();
}
