using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using BackCare.Content;
using BackCare.Tests.Content;
using BackCare.Web.ContentReload;
using Microsoft.Extensions.DependencyInjection;

namespace BackCare.Web.Tests.ContentReload;

[Collection(WaitingCollection.Name)]
public sealed class LiveContentSpecs : IDisposable
{
    private const int Edits = 200;
    private const string Guide = "en/guides/chair-twist.md";
    private const string Words = "en/interface.yml";

    private readonly ContentCopy content = new();
    private readonly Site site;
    private readonly HttpClient visitor;

    public LiveContentSpecs()
    {
        site = new Site { ContentFolder = content.Folder };
        visitor = site.Visitor();
    }

    [Fact]
    public async Task A_changed_file_shows_while_the_site_runs()
    {
        Assert.DoesNotContain("Turned in a chair", await ReadAsync(), StringComparison.Ordinal);
        var before = await VersionAsync();

        Retitle("Turned in a chair");

        await UntilAsync(async () => (await ReadAsync()).Contains("Turned in a chair", StringComparison.Ordinal));
        Assert.NotEqual(before, await VersionAsync());
    }

    [Fact]
    public async Task A_broken_edit_keeps_the_last_good_page_up_and_is_reported_until_it_is_fixed()
    {
        var good = await ReadAsync();
        content.Change(
            Guide,
            text => text.Replace("area: ", "area: moon-", StringComparison.Ordinal).Replace("title: ", "moon: ", StringComparison.Ordinal));

        await UntilAsync(async () => await StatusAsync() == "degraded");
        Assert.Equal(good, await ReadAsync());
        Assert.Contains(
            site.Logs.Lines, line => line.StartsWith($"\"content/{Guide}\"(4): \"\\\"area\\\" cannot be", StringComparison.Ordinal));
        Assert.InRange(await ProblemsAsync(), 2, 10);
        Assert.DoesNotContain(content.Folder, await visitor.GetStringAsync("/health/ready"), StringComparison.Ordinal);

        content.Change(
            Guide,
            text => text.Replace("area: moon-", "area: ", StringComparison.Ordinal).Replace("moon: ", "title: ", StringComparison.Ordinal));
        await UntilAsync(async () => await StatusAsync() == "ready");
        Assert.Equal(0, await ProblemsAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("poses")]
    [InlineData("en/guides")]
    public async Task A_folder_that_goes_away_leaves_the_site_up_until_it_comes_back(string folder)
    {
        var (there, away) = (Path.Combine(content.Folder, folder), Path.Combine(Path.GetDirectoryName(content.Folder)!, "away"));
        Directory.Move(there, away);
        await UntilAsync(async () => await StatusAsync() == "degraded");

        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/guides")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/health/live")).StatusCode);

        Directory.Move(away, there);
        await UntilAsync(async () => await StatusAsync() == "ready");
    }

    [Fact]
    public async Task Hundreds_of_edits_in_a_burst_some_half_written_never_show_an_error_or_a_mix_and_the_last_one_stays()
    {
        var file = Path.Combine(content.Folder, Words);
        var original = await File.ReadAllTextAsync(file);
        var live = site.Services.GetRequiredService<LiveContent>();
        var answers = 0;
        var edits = Task.Run(() =>
        {
            for (var i = 1; i <= Edits; i++)
            {
                // The name is in the layout and the hold in the page: a response made from two versions would show two numbers.
                var text = original.Replace("name: BackCare", $"name: Edit-{i}", StringComparison.Ordinal)
                    .Replace("hold: Hold {0}", $"hold: Edit-{i} {{0}}", StringComparison.Ordinal);
                File.WriteAllText(file, text[..(text.Length / 2)]);
                ReadNowAndThen(i);
                File.WriteAllText(file, text);
                ReadNowAndThen(i);
            }
        });

        // The watch may find no moment of rest in the burst: many versions would then never be served.
        // So the burst also waits for new answers; 4 of them may have been on their way before.
        void ReadNowAndThen(int i)
        {
            if (i % 20 == 5)
            {
                live.Reload();
                var enough = Volatile.Read(ref answers) + 8;
                SpinWait.SpinUntil(() => Volatile.Read(ref answers) >= enough, TimeSpan.FromSeconds(3));
            }
        }

        var readers = Enumerable.Range(0, 4).Select(async reader =>
        {
            var seen = new HashSet<string>();
            for (var n = 0; !edits.IsCompleted; n++)
            {
                // Each address is new, so that no page comes from the cache.
                var response = await visitor.GetAsync($"/guides/chair-twist?reader={reader}&n={n}");
                var page = await response.Content.ReadAsStringAsync();
                Assert.Equal(HttpStatusCode.OK, response.StatusCode);
                Assert.InRange(EditsIn(page).Distinct().Count(), 0, 1);
                seen.UnionWith(EditsIn(page));
                Interlocked.Increment(ref answers);
            }

            return seen;
        }).ToList();
        await Task.WhenAll(readers.Append(edits));

        var versions = readers.SelectMany(reader => reader.Result).Distinct().Count();
        Assert.InRange(versions, 5, Edits);

        await UntilAsync(async () => EditsIn(await ReadAsync()).Distinct().SequenceEqual([$"Edit-{Edits}"]));
        await UntilAsync(async () => await StatusAsync() == "ready");
    }

    [Fact]
    public async Task A_request_keeps_the_content_that_it_began_with()
    {
        using var request = site.Services.CreateScope();
        var before = request.ServiceProvider.GetRequiredService<ContentLibrary>();

        Retitle("Turned in a chair");
        await UntilAsync(() => Task.FromResult(site.Library.Version != before.Version));

        Assert.Same(before, request.ServiceProvider.GetRequiredService<ContentLibrary>());
    }

    public void Dispose()
    {
        visitor.Dispose();
        site.Dispose();
        content.Dispose();
    }

    private static IEnumerable<string> EditsIn(string page) =>
        System.Text.RegularExpressions.Regex.Matches(page, "Edit-[0-9]+").Select(match => match.Value);

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!await holds())
        {
            await Task.Delay(20, patience.Token);
        }
    }

    private void Retitle(string title) => content.Change(
        Guide, text => string.Join(
            '\n', text.Split('\n').Select(line => line.StartsWith("title: ", StringComparison.Ordinal) ? $"title: {title}" : line)));

    private Task<string> ReadAsync() => visitor.GetStringAsync("/guides/chair-twist");

    private async Task<string?> VersionAsync() =>
        (await visitor.GetFromJsonAsync<JsonElement>("/version")).GetProperty("content").GetString();

    private async Task<string?> StatusAsync() =>
        (await visitor.GetFromJsonAsync<JsonElement>("/health/ready")).GetProperty("status").GetString();

    private async Task<int> ProblemsAsync() =>
        (await visitor.GetFromJsonAsync<JsonElement>("/health/ready")).GetProperty("problems").GetInt32();
}
