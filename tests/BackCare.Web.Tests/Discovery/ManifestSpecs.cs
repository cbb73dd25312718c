using System.Net.Http.Json;
using System.Text.Json;
using SkiaSharp;

namespace BackCare.Web.Tests.Discovery;

public sealed class ManifestSpecs
{
    [Theory]
    [InlineData("", "", "BackCare")]
    [InlineData("/back", "Back Clinic Leeds", "BackCare - Back Clinic Leeds")]
    public async Task The_site_can_be_installed_under_the_name_of_the_clinic_with_icons_of_their_sizes(
        string path, string clinic, string name)
    {
        var settings = new Dictionary<string, string> { ["BackCare:PathBase"] = path, ["BackCare:Clinic:Name"] = clinic };
        using var site = new Site { Settings = settings };
        var client = site.Visitor();
        var page = await client.ReadAsync($"{path}/");
        var manifest = await client.GetFromJsonAsync<JsonElement>(page.QuerySelector("link[rel=manifest]")!.GetAttribute("href"));

        Assert.Equal(name, manifest.GetProperty("name").GetString());
        Assert.Equal(
            [$"{path}/", $"{path}/", "standalone"],
            new[] { "start_url", "scope", "display" }.Select(key => manifest.GetProperty(key).GetString()));
        var icons = manifest.GetProperty("icons").EnumerateArray()
            .Select(icon => (icon.GetProperty("src").GetString()!, icon.GetProperty("sizes").GetString()!))
            .Append((page.QuerySelector("link[rel=apple-touch-icon]")!.GetAttribute("href")!, "180x180"));
        foreach (var (address, size) in icons)
        {
            using var icon = SKBitmap.Decode(await client.GetByteArrayAsync(address));
            Assert.Equal((address, size), (address, $"{icon.Width}x{icon.Height}"));
        }
    }
}
