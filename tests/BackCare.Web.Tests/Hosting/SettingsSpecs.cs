namespace BackCare.Web.Tests.Hosting;

public sealed class SettingsSpecs : IDisposable
{
    // Every setting wrong at once: the start lists them all.
    private static readonly Lazy<Task<(int Code, string Text)>> AllWrong = new(() => Command.RunAsync(
        "--BackCare:Address=javascript:alert(1)", "--BackCare:PathBase=back/", "--BackCare:ContentFolder=/no/such/folder",
        "--BackCare:WatchContent=perhaps", "--BackCare:Offline=often",
        "--BackCare:DrainSeconds=-1", "--BackCare:LogCachedPages=", "--BackCare:Colour=blue", "--BackCare:SymptomCheck=maybe",
        "--BackCare:Limits:PostsPerMinute=0", "--BackCare:Limits:SlowClientGraceSeconds=1",
        "--BackCare:Limits:MaxConcurrentRequests=many", "--BackCare:Limits:TrustedProxies=10.0.0.1", "--BackCare:Limits:PostsPerMinit=3",
        "--BackCare:Limits:AtOnce=3",
        "--BackCare:Clinic:Phone=call us", "--DrainSeconds=3", "--Limits:PostsAMinute=3", "--Clinic:Name=Old"));

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("backcare-settings-");

    [Theory]
    [InlineData("BackCare:Address is \"javascript:alert(1)\": write the scheme and the host only")]
    [InlineData("BackCare:PathBase is \"back/\": write a path without a slash at its end")]
    [InlineData("BackCare:ContentFolder is \"/no/such/folder\": there is no such folder")]
    [InlineData("BackCare:WatchContent is \"perhaps\": write true or false")]
    [InlineData("BackCare:DrainSeconds is \"-1\": write a whole number from 0 to 600")]
    [InlineData("BackCare:LogCachedPages is empty: give it a value, or leave it out")]
    [InlineData("BackCare:Offline is \"often\": write true or false")]
    [InlineData("BackCare:SymptomCheck is \"maybe\": write questions or list")]
    [InlineData("BackCare:Colour is not a setting; the settings there are Address, ")]
    [InlineData("BackCare:Limits:PostsPerMinute is \"0\": write a whole number from 1 to ")]
    [InlineData("BackCare:Limits:SlowClientGraceSeconds is \"1\": write a whole number from 2 to 600")]
    [InlineData("BackCare:Limits:MaxConcurrentRequests is \"many\": write a whole number from 1 to ")]
    [InlineData("BackCare:Limits:TrustedProxies is \"10.0.0.1\": write a list, as BackCare:Limits:TrustedProxies:0, ")]
    [InlineData("BackCare:Limits:PostsPerMinit is not a setting; the settings there are PostsPerMinute, ")]
    [InlineData("BackCare:Limits:AtOnce has another name: write BackCare:Limits:MaxConcurrentRequests")]
    [InlineData("BackCare:Clinic:Phone \"call us\" is no phone number")]
    [InlineData("DrainSeconds has another name: write BackCare:DrainSeconds")]
    [InlineData("Limits has another name: write BackCare:Limits")]
    [InlineData("Clinic has another name: write BackCare:Clinic")]
    public async Task A_wrong_setting_stops_the_start_and_is_named_with_what_to_write(string problem)
    {
        var (code, text) = await AllWrong.Value;

        Assert.Equal(1, code);
        Assert.Contains(problem, text.Split('\n').Select(line => line[..Math.Min(line.Length, problem.Length)]));
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--BackCare:Address=https://backcare.example/back")]
    [InlineData("--BackCare:Limits:TrustedProxies:0=proxy.example")]
    public void A_setting_of_the_right_kind_is_looked_into_as_well(string setting)
    {
        Assert.Contains("\": write ", Command.ProblemsWith(setting), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Content_that_cannot_be_used_is_named_with_its_folder()
    {
        var (code, text) = await Command.RunAsync("--BackCare:ContentFolder", folder.FullName);

        Assert.Equal(1, code);
        Assert.Contains($"The content in {folder.FullName} (BackCare:ContentFolder names another folder):", text, StringComparison.Ordinal);
        Assert.Contains("content/sources.yml(1): the file is missing", text, StringComparison.Ordinal);
        Assert.Contains("the site has not started", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/back")]
    [InlineData("")]
    public async Task Below_a_base_path_every_link_of_a_page_begins_with_it_whether_the_proxy_passes_it_on_or_not(string passed)
    {
        using var site = Site.With(("BackCare:PathBase", "/back"));
        var visitor = site.Visitor();
        string[] paths =
        [
            "/", "/guides", "/guides/chair-twist", "/learn/what-the-pop-is", "/check", "/check/questions", "/plan?do=plank",
            "/session?do=plank", "/clinic?do=plank", "/find?code=M54.9&system=icd-10", "/safety", "/offline",
        ];
        foreach (var path in paths)
        {
            var page = await visitor.ReadAsync(passed + path);
            var links = page.QuerySelectorAll("[href^='/'], [src^='/'], [action^='/']")
                .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!)
                .ToList();
            Assert.InRange(links.Count, 5, 1000);
            Assert.All(links, link => Assert.StartsWith("/back/", link, StringComparison.Ordinal));
        }
    }

    public void Dispose() => folder.Delete(recursive: true);
}
