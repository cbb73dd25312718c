using System.Net;
using BackCare.Tests;
using BackCare.Web.Tests.Hosting;

namespace BackCare.Web.Tests.Clinics;

public sealed class ClinicSpecs : IDisposable
{
    private const string Svg =
        """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><circle cx="10" cy="10" r="9" fill="#0d6b63"/></svg>""";

    // Every setting wrong at once: the start lists them all.
    private static readonly Lazy<string> AllWrong = new(() => Command.ProblemsWith(
        "--BackCare:Clinic:Nmae=Back Clinic", "--BackCare:Clinic:Phone=call us", "--BackCare:Clinic:Address:Street=High Street 1",
        "--BackCare:Clinic:Website=http://clinic.example",
        "--BackCare:Clinic:Country=xx", "--BackCare:Clinic:Logo=/no/such/logo.svg", "--BackCare:Clinic:Brand=#ffd166",
        "--BackCare:Clinic:Tint=teal", "--BackCare:Clinic:BrandDark=#123",
        "--BackCare:Clinic:FrameAncestors:0=http://clinic.example", "--BackCare:Clinic:FrameAncestors:1=https://clinic.example/page",
        "--BackCare:Clinic:FrameAncestors:2=https://*.clinic.example", "--BackCare:Clinic:FrameAncestors:3=https://a.example;script-src"));

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("backcare-clinic-");

    [Theory]
    [InlineData("BackCare:Clinic:Nmae is not a setting; the settings there are Name, Phone, ")]
    [InlineData("BackCare:Clinic:Phone is \"call us\": write 3 to 15 digits")]
    [InlineData("BackCare:Clinic:Address must be one value")]
    [InlineData("BackCare:Clinic:Website is \"http://clinic.example\": write a whole https address")]
    [InlineData("BackCare:Clinic:Country \"xx\" is not in content/emergency.yml: write one of ar, ")]
    [InlineData("BackCare:Clinic:Logo there is no file /no/such/logo.svg")]
    [InlineData("BackCare:Clinic:Brand: brand #ffd166 on paper #faf8f4 has a contrast of 1.35: it takes at least 4.5")]
    [InlineData("BackCare:Clinic:Brand: brand-ink #fff on brand #ffd166 has a contrast of 1.44")]
    [InlineData("BackCare:Clinic:Tint is \"teal\": write a colour as #rrggbb")]
    [InlineData("BackCare:Clinic:BrandDark: brand #123 on paper #0f1a1e of the dark theme has a contrast of 1.09")]
    [InlineData("BackCare:Clinic:FrameAncestors \"http://clinic.example\" is no https origin")]
    [InlineData("BackCare:Clinic:FrameAncestors \"https://clinic.example/page\" is no https origin")]
    [InlineData("BackCare:Clinic:FrameAncestors \"https://*.clinic.example\" is no https origin")]
    [InlineData("BackCare:Clinic:FrameAncestors \"https://a.example;script-src\" is no https origin")]
    public void A_wrong_setting_stops_the_start_with_what_to_fix(string problem)
    {
        Assert.Contains(problem, AllWrong.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\">", "is neither SVG nor PNG")]
    [InlineData("logo.png", "GIF89a", "is neither SVG nor PNG")]
    [InlineData("logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "needs BackCare:Clinic:Name beside it")]
    [InlineData("big.svg", null, "bytes: make it at most 102400")]
    public void A_logo_that_will_not_do_stops_the_start(string name, string? text, string problem)
    {
        var file = Write(name, text ?? new string('x', 102_401));

        Assert.Contains(problem, Command.ProblemsWith($"--BackCare:Clinic:Logo={file}"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_logo_that_may_not_be_read_stops_the_start()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // It has no such modes.
        }

        var file = Write("logo.svg", Svg);
        File.SetUnixFileMode(file, UnixFileMode.None);

        var problems = OwnersRights.Run(() => Command.ProblemsWith($"--BackCare:Clinic:Logo={file}"));

        Assert.Contains($"{file} may not be read", problems, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clinic_is_shown_on_every_page_with_its_colours_its_country_and_who_may_embed()
    {
        using var site = Site.With(
            ("BackCare:Clinic:Name", "Back & Neck Clinic"),
            ("BackCare:Clinic:Phone", "+44 (20) 7946 0000"),
            ("BackCare:Clinic:Address", "1 High Street, London"),
            ("BackCare:Clinic:Website", "https://clinic.example/backs"),
            ("BackCare:Clinic:Country", "GB"),
            ("BackCare:Clinic:Logo", Write("logo.svg", Svg)),
            ("BackCare:Clinic:Brand", "#7A1F5C"),
            ("BackCare:Clinic:FrameAncestors:0", "https://clinic.example"),
            ("BackCare:Clinic:FrameAncestors:1", "https://portal.clinic.example:8443/"));
        var client = site.Visitor();

        var response = await client.GetAsync("/guides/chair-twist");
        var footer = (await HtmlPage.ReadAsync(response)).QuerySelector("footer .clinic")!;
        var css = await client.GetAsync("/clinic.css");
        var logo = await client.GetAsync("/clinic-logo");
        var form = await Form.OpenAsync(client);
        await form.PostAsync([new("question", "nerves"), new("tick", "urine-leak")]);

        Assert.EndsWith(
            "; frame-ancestors https://clinic.example https://portal.clinic.example:8443",
            response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal(
            ["https://clinic.example/backs", "tel:+442079460000"], footer.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Contains("Back & Neck Clinic", footer.TextContent, StringComparison.Ordinal);
        Assert.Contains("1 High Street, London", footer.TextContent, StringComparison.Ordinal);
        Assert.Equal("/clinic-logo", footer.QuerySelector("img")!.GetAttribute("src"));
        Assert.Equal(("image/svg+xml", Svg), (logo.Content.Headers.ContentType!.MediaType, await logo.Content.ReadAsStringAsync()));
        Assert.Equal("text/css", css.Content.Headers.ContentType!.MediaType);
        Assert.Equal(
            "@layer tokens{:root{--brand:#7a1f5c;--tint:#e3f1ee}"
                + "@media(prefers-color-scheme:dark){:root{--brand:#6fd0c3;--tint:#163a38}}}\n",
            await css.Content.ReadAsStringAsync());
        Assert.Contains("href=\"/clinic.css\"", await client.GetStringAsync("/"), StringComparison.Ordinal);
        Assert.Equal("tel:999", Assert.Single(form.Page.QuerySelectorAll("main a.call")).GetAttribute("href"));
    }

    [Fact]
    public async Task Without_settings_nothing_of_a_clinic_is_shown_and_nobody_may_embed()
    {
        using var site =
            Site.With(("BackCare:Clinic:Name", ""), ("BackCare:Clinic:Brand", " "));
        var client = site.Visitor();

        var response = await client.GetAsync("/");

        Assert.EndsWith(
            "; frame-ancestors 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Null((await HtmlPage.ReadAsync(response)).QuerySelector(".clinic, [href^='/clinic.'], [src^='/clinic']"));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/clinic.css")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/clinic-logo")).StatusCode);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string Write(string name, string text)
    {
        var file = Path.Combine(folder.FullName, name);
        File.WriteAllText(file, text);
        return file;
    }
}
