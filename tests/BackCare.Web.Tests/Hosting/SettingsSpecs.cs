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
    [InlineData("BackCare:Clinic:Phone is \"call us\": write 3 to 15 digits")]
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
    [InlineData("--BackCare:PathBase=//back")]
    [InlineData("--BackCare:PathBase=/back/..")]
    [InlineData("--BackCare:LiveSite=ftp://backcare.example")]
    [InlineData("--BackCare:SymptomCheck=1")]
    [InlineData("--BackCare:Limits:TrustedProxies:0=proxy.example")]
    [InlineData("--urls=ftp://backcare.example")]
    [InlineData("--urls=http://127.0.0.1:99999")]
    [InlineData("--urls=http://*:5080;http://*:port")]
    [InlineData("--urls=http://*:5080/back")]
    [InlineData("--http_ports=port")]
    [InlineData("--https_ports=5080;99999")]
    public void A_setting_of_the_right_type_with_a_wrong_value_stops_the_start(string setting)
    {
        Assert.Contains("\": write ", Command.ProblemsWith(setting), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("BackCare=5", "BackCare is a section: write its settings, such as ")]
    [InlineData("BackCare:LiveSite=http://[bad", "BackCare:LiveSite is \"http://[bad\": write ")]
    [InlineData("BackCare:LiveSite=not a url", "BackCare:LiveSite is \"not a url\": write ")]
    [InlineData("BackCare:Export=true", "BackCare:Export is for the command export: ")]
    [InlineData("webroot=/proc/none", "Could not find file '/proc/none'. Correct the path")]
    [InlineData("Serilog=5", "Serilog is a section: write its settings, such as ")]
    [InlineData("Serilog:MinimumLevl=Debug", "Serilog:MinimumLevl is not a setting; the settings there are ")]
    [InlineData("Serilog:MinimumLevel:Default=Loud", "Serilog:MinimumLevel:Default is \"Loud\": write one of Verbose, Debug, ")]
    [InlineData("Serilog:MinimumLevel:Override:Microsoft=Loud", "Serilog:MinimumLevel:Override:Microsoft is \"Loud\": write ")]
    [InlineData("Serilog:MinimumLevel:Defalt=Debug", "Serilog:MinimumLevel:Defalt is not a setting; the settings there are ")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT=notaurl", "OTEL_EXPORTER_OTLP_ENDPOINT is \"notaurl\": write ")]
    [InlineData("OTEL_EXPORTER_OTLP_PROTOCOL=zzz", "OTEL_EXPORTER_OTLP_PROTOCOL is \"zzz\": write ")]
    public void A_wrong_section_name_or_value_is_reported(string setting, string problem)
    {
        Assert.StartsWith(problem, Command.ProblemsWith($"--{setting}"), StringComparison.Ordinal);
    }

    // In a process of its own each: Serilog reports such a name to a log that all sites of a process share.
    [Theory]
    [InlineData("BackCare__Clinic", "5", "BackCare:Clinic is a section: write its settings, such as ")]
    [InlineData("Serilog__WriteTo__0__Name", "Nowhere", "Serilog:WriteTo:0:Name is \"Nowhere\": ")]
    [InlineData("Serilog__WriteTo__0__Args__configure__0__Name", "Nowhere", "Serilog:WriteTo:0:Args:configure:0:Name is \"Nowhere\": ")]
    [InlineData("Serilog__WriteTo__0__Args__bufferSize", "abc", "Serilog:WriteTo:0:Args:bufferSize is \"abc\": ")]
    [InlineData(
        "Serilog__WriteTo__0__Args__configure__0__Args__formatter", "Nowhere",
        "Serilog:WriteTo:0:Args:configure:0:Args:formatter is \"Nowhere\": ")]
    [InlineData("ASPNETCORE_URLS", "here", "ASPNETCORE_URLS is \"here\": write addresses such as http://*:5080")]
    [InlineData("ASPNETCORE_URLS", "http://localhost:0", "The site cannot listen: Dynamic port binding is not supported ")]
    [InlineData("Kestrel__Endpoints__A__Protocols", "Http1", "The site cannot listen: The endpoint A is missing the required 'Url' ")]
    public async Task A_wrong_environment_variable_stops_the_start_in_words(string name, string value, string problem)
    {
        var (code, text) = await Command.RunAsync(new Dictionary<string, string> { [name] = value });

        Assert.Equal(1, code);
        Assert.StartsWith(problem, text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_of_the_metrics_that_cannot_be_used_stop_the_start_in_words()
    {
        var (code, text) = await Command.RunAsync(
            "--OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:4317", "--OTEL_EXPORTER_OTLP_HEADERS=key", "--urls=http://127.0.0.1:0");

        Assert.Equal(1, code);
        Assert.StartsWith("The metrics cannot be sent: Headers provided in an invalid format. ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_the_files_of_the_site_is_named()
    {
        Assert.StartsWith(
            $"There is no file site.css in {folder.FullName}: ", Command.ProblemsWith($"--webroot={folder.FullName}"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_settings_that_breaks_off_is_named()
    {
        var file = Path.Combine(folder.FullName, "appsettings.json");
        await File.WriteAllTextAsync(file, "{\n  \"BackCare\": {");

        var (code, text) = await Command.RunAsync("--contentRoot", folder.FullName);

        Assert.Equal(1, code);
        Assert.StartsWith(
            $"Failed to load configuration from file '{file}'. Line 2 is not JSON: correct it", text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_named()
    {
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();

        var (code, text) = await Command.RunAsync("--urls", $"http://{taken.LocalEndpoint}");

        Assert.Equal(1, code);
        Assert.StartsWith(
            $"The site cannot listen: Failed to bind to address http://{taken.LocalEndpoint}: address already in use", text,
            StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
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

    [Fact]
    public async Task Below_a_base_path_each_address_answers_to_get_and_head_as_without_one()
    {
        using var site = Site.With(("BackCare:PathBase", "/back"));
        string[] paths =
        [
            "", "/es", "/es/guides", "/guides", "/GUIDES", "/robots.txt", "/es/robots.txt", "/health/live", "/version", "/site.css",
            "/api/guides", "/api/no-such-thing", "/no-such-page", "/oembed?url=/back/guides/plank",
        ];
        foreach (var path in paths)
        {
            var expected = path switch { "/GUIDES" => 301, "/api/no-such-thing" or "/no-such-page" => 404, _ => 200 };
            foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
            {
                using var request = new HttpRequestMessage(method, $"/back{path}");
                Assert.Equal((path, expected), (path, (int)(await site.Anyone.SendAsync(request)).StatusCode));
            }
        }
    }

    public void Dispose() => folder.Delete(recursive: true);
}
