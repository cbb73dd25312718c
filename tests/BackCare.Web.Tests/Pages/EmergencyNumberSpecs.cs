using AngleSharp.Dom;

namespace BackCare.Web.Tests.Pages;

[Collection(SiteCollection.Name)]
public sealed class EmergencyNumberSpecs(Site site)
{
    private static readonly string[] PagesThatNameTheNumber =
        ["/", "/check", "/learn/when-to-get-help", "/session?do=plank", "/no-such-page", "/check/numbers"];

    [Theory]
    [InlineData("en-GB,en;q=0.8", null, "tel:999")]
    [InlineData("en-US", null, "tel:911")]
    [InlineData("de-DE,en-US;q=0.5", null, "tel:112")]
    [InlineData("en;q=0.5,pt-BR", null, "tel:192")]
    [InlineData("en-US", "nz", "tel:111")]
    public async Task An_emergency_shows_the_number_of_the_chosen_country_or_of_the_first_language(
        string language, string? country, string number)
    {
        var page = await EmergencyAsync(language, country);

        Assert.Equal(number, Assert.Single(page.QuerySelectorAll("a.call")).GetAttribute("href"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("de,en-US;q=0.7,en;q=0.3")]
    [InlineData("nl,en-US;q=0.7,en;q=0.3")]
    [InlineData("pl,en-US;q=0.7,en;q=0.3")]
    [InlineData("tr,en-US;q=0.7,en;q=0.3")]
    [InlineData("ja,en-US;q=0.7,en;q=0.3")]
    [InlineData("en-ZZ,en-US;q=0.7")]
    public async Task Without_a_known_region_in_the_first_language_the_common_numbers_come_first_and_all_others_are_folded(string language)
    {
        var page = await EmergencyAsync(language, country: null);

        Assert.Equal(["tel:112", "tel:911", "tel:999"], page.QuerySelectorAll("a.call").Select(link => link.GetAttribute("href")));
        Assert.Contains("your local emergency number", page.QuerySelector(".care")!.TextContent, StringComparison.Ordinal);
        Assert.InRange(page.QuerySelectorAll("details.others a[href^='tel:']").Length, 40, 100);
        Assert.InRange(page.QuerySelectorAll("select[name=country] option").Length, 40, 100);
    }

    [Fact]
    public async Task Where_the_clinic_names_no_country_every_page_links_the_common_numbers_and_the_list_of_all()
    {
        foreach (var path in PagesThatNameTheNumber)
        {
            var page = await site.ReadAsync(path);
            Assert.All(
                ["tel:112", "tel:911", "tel:999"], number => Assert.True(page.QuerySelector($"main a[href='{number}']") is not null, path));
        }
    }

    [Fact]
    public async Task The_country_of_the_clinic_gives_every_page_its_number_and_its_words_whatever_the_browser_speaks()
    {
        using var clinic = Site.With(("BackCare:Clinic:Country", "gb"));
        var client = clinic.Visitor();
        client.DefaultRequestHeaders.Add("Accept-Language", "en-US");
        foreach (var path in PagesThatNameTheNumber.Except(["/check/numbers"]))
        {
            var page = await client.ReadAsync(path);
            Assert.True(page.QuerySelector("main a[href='tel:999']") is not null, path);
            Assert.True(page.QuerySelector("main a[href='tel:911']") is null, path);
            Assert.DoesNotMatch(@"\bER\b|physical therapist|\{", page.QuerySelector("main")!.TextContent);
        }

        Assert.Contains(
            "Go to A&E now",
            (await client.ReadAsync("/")).QuerySelector(".alarm")!.TextContent,
            StringComparison.Ordinal);
    }

    private async Task<IDocument> EmergencyAsync(string language, string? country)
    {
        var client = site.Visitor();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", language);
        var form = await Form.OpenAsync(client);
        await form.PostAsync(
            [
                new("question", "nerves"), new("tick", "urine-leak"),
                .. country is null ? Array.Empty<KeyValuePair<string, string>>() : [new("country", country)],
            ]);
        Assert.Equal("emergency", form.Urgency);
        return form.Page;
    }
}
