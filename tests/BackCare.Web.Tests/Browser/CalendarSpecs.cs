using System.Text;
using System.Text.Json;
using Microsoft.Playwright;

namespace BackCare.Web.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed class CalendarSpecs(Site site, Chromium chromium)
{
    private const string Plan = "do=pelvic-tilt~3d&do=foam-roller~3w&do=plank";

    // Loads the published parser as a module, reads the file with it, and lets it work out the first 4 dates of each event.
    private const string Parse =
        """
        async ([code, file]) => {
          const { default: ICAL } = await import("data:text/javascript;base64," + code);
          const calendar = new ICAL.Component(ICAL.parse(file));
          return calendar.getAllSubcomponents("vevent").map(part => {
            const event = new ICAL.Event(part);
            const dates = event.iterator();
            const alarm = part.getFirstSubcomponent("valarm");
            return {
              uid: event.uid, title: event.summary, text: event.description, minutes: event.duration.toSeconds() / 60,
              floating: event.startDate.zone === ICAL.Timezone.localTimezone, stamp: part.getFirstPropertyValue("dtstamp").zone.tzid,
              dates: [1, 2, 3, 4].map(() => dates.next().toString()), url: part.getFirstPropertyValue("url"),
              alarm: alarm.getFirstPropertyValue("action") + " " + alarm.getFirstPropertyValue("trigger").toSeconds(),
            };
          });
        }
        """;

    [Fact]
    public async Task A_published_parser_reads_the_reminders_with_their_times_days_texts_and_alarms()
    {
        var events = await EventsAsync($"{Plan}&at=18:00&at=07:30");

        Assert.Equal(
            ["07:30:00 Pelvic tilt, Plank", "07:30:00 Foam roller for the mid back", "18:00:00 Pelvic tilt"],
            events.Select(part => $"{Date(part, 0)[11..]} {part.GetProperty("title").GetString()!.Split(": ")[1]}"));
        Assert.All(events, part => Assert.True(part.GetProperty("floating").GetBoolean()));
        Assert.All(events, part => Assert.Equal("UTC", part.GetProperty("stamp").GetString()));
        Assert.All(events, part => Assert.Equal("DISPLAY 0", part.GetProperty("alarm").GetString()));
        Assert.All(events, part => Assert.EndsWith("/plan?do=pelvic-tilt&do=foam-roller&do=plank", part.GetProperty("url").GetString(), StringComparison.Ordinal));
        Assert.Equal(
            "Foam roller for the mid back: Hold 30 seconds, 1 time, Once a day, 3 days a week\nStop if the pain is sharp, new, spreading or getting worse.",
            events[1].GetProperty("text").GetString());
    }

    [Fact]
    public async Task Daily_guides_repeat_each_day_and_others_on_their_days_of_the_week()
    {
        var events = await EventsAsync($"{Plan}&at=08:00");
        var daily = Enumerable.Range(0, 4).Select(i => Day(events[0], i)).ToList();
        var weekly = Enumerable.Range(0, 4).Select(i => Day(events[1], i)).ToList();

        Assert.Equal(Enumerable.Range(0, 4).Select(daily[0].AddDays), daily);
        Assert.All(weekly, day => Assert.Contains(day.DayOfWeek, new[] { DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Friday }));
        Assert.Equal(7, weekly[3].DayNumber - weekly[0].DayNumber);
        Assert.InRange(weekly[0].DayNumber - daily[0].DayNumber, 0, 6);
    }

    [Fact]
    public async Task A_reminder_keeps_its_id_as_long_as_plan_and_time_stay()
    {
        var first = (await EventsAsync($"{Plan}&at=08:00")).Select(Id);
        var again = (await EventsAsync($"{Plan}&at=08:00&at=18:00")).Select(Id).ToList();
        var other = (await EventsAsync("do=plank&at=08:00")).Select(Id);

        Assert.Empty(first.Except(again));
        Assert.Empty(other.Intersect(again));
        Assert.Equal(again.Count, again.Distinct().Count());
    }

    [Fact]
    public async Task The_form_of_a_plan_gives_the_file_without_javascript()
    {
        await using var visit = await Visit.StartAsync(site, chromium, javaScript: false);
        await visit.Page.GotoAsync($"/plan?{Plan}");
        await visit.Page.Locator("[name=at]").Nth(0).FillAsync("06:45");
        await visit.Page.Locator("[name=at]").Nth(1).FillAsync("");

        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.ClickAsync(".reminders button"));
        var text = await File.ReadAllTextAsync((await download.PathAsync())!);

        Assert.Equal("back-plan.ics", download.SuggestedFilename);
        Assert.Contains("T064500\r\n", text, StringComparison.Ordinal);
        Assert.Contains("T180000\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("T130000\r\n", text, StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<JsonElement>> EventsAsync(string query)
    {
        var file = await site.Visitor().GetStringAsync($"/plan.ics?{query}");
        await using var code = typeof(CalendarSpecs).Assembly.GetManifestResourceStream("ical.js")!;
        using var reader = new StreamReader(code, Encoding.UTF8);
        var module = Convert.ToBase64String(Encoding.UTF8.GetBytes(await reader.ReadToEndAsync()));

        // A blank page: the site's own policy would not let the parser in.
        await using var visit = await Visit.StartAsync(site, chromium);
        return [.. (await visit.Page.EvaluateAsync<JsonElement>(Parse, new[] { module, file })).EnumerateArray()];
    }

    private static string Date(JsonElement part, int i) => part.GetProperty("dates")[i].GetString()!;

    private static DateOnly Day(JsonElement part, int i) => DateOnly.Parse(Date(part, i)[..10], System.Globalization.CultureInfo.InvariantCulture);

    private static string Id(JsonElement part) => part.GetProperty("uid").GetString()!;
}
