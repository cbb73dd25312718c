using Ical.Net;
using Ical.Net.CalendarComponents;

namespace BackCare.Web.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed class CalendarSpecs(Site site, Chromium chromium)
{
    private const string Plan = "do=pelvic-tilt~3d&do=foam-roller~3w&do=plank";

    [Fact]
    public async Task A_published_parser_reads_the_reminders_with_their_times_days_texts_and_alarms()
    {
        var events = await EventsAsync($"{Plan}&at=18:00&at=07:30");

        Assert.Equal(
            ["07:30 Pelvic tilt, Plank", "07:30 Foam roller for the middle of the back", "18:00 Pelvic tilt"],
            events.Select(part => $"{part.Start!.Time:HH:mm} {part.Summary!.Split(": ")[1]}"));
        Assert.All(
            events, part => Assert.EndsWith(
                PlanLinks.To("/plan", "pelvic-tilt", "foam-roller", "plank"), part.Url!.AbsoluteUri, StringComparison.Ordinal));
        Assert.Equal(
            "Foam roller for the middle of the back: "
                + "Hold 30 seconds, 1 time, Once a day, 3 days a week\nStop if the pain is sharp, new, spreading "
                + "or getting worse.",
            events[1].Description);
    }

    [Fact]
    public async Task The_plan_of_a_reminder_stands_at_the_address_of_the_settings()
    {
        using var named = Site.With(("BackCare:Address", "https://back.example"));
        var file = await named.Visitor().GetStringAsync("/plan.ics?do=plank");

        Assert.Equal("back.example", Assert.Single(Calendar.Load(file)!.Events).Url!.Host);
    }

    [Fact]
    public async Task A_reminder_keeps_its_id_as_long_as_plan_and_time_stay()
    {
        var first = (await EventsAsync($"{Plan}&at=08:00")).Select(part => part.Uid);
        var again = (await EventsAsync($"{Plan}&at=08:00&at=18:00")).Select(part => part.Uid).ToList();
        var other = (await EventsAsync("do=plank&at=08:00")).Select(part => part.Uid);

        Assert.Empty(first.Except(again));
        Assert.Empty(other.Intersect(again));
        Assert.Equal(again.Count, again.Distinct().Count());
    }

    [Fact]
    public async Task The_form_of_a_plan_gives_the_file_without_javascript()
    {
        await using var visit = await Visit.StartAsync(site, chromium, $"/plan?{Plan}", javaScript: false);
        await visit.Page.Locator("[name=at]").Nth(0).FillAsync("06:45");
        await visit.Page.Locator("[name=at]").Nth(1).FillAsync("");

        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.ClickAsync(".reminders button"));
        var text = await File.ReadAllTextAsync((await download.PathAsync())!);

        Assert.Equal("back-plan.ics", download.SuggestedFilename);
        Assert.Contains("T064500\r\n", text, StringComparison.Ordinal);
        Assert.Contains("T180000\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("T130000\r\n", text, StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<CalendarEvent>> EventsAsync(string query) =>
        [.. Calendar.Load(await site.Visitor().GetStringAsync($"/plan.ics?{query}"))!.Events];
}
