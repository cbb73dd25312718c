namespace BackCare.Web.Tests.Browser;

/// <summary>What a session says, and its tones.</summary>
[Collection(LongBrowserCollection.Name)]
public sealed class SessionSoundSpecs(Site site, Chromium chromium)
{
    private const string Listen = """
        window.said = [];
        window.stops = 0;
        window.tones = [];
        speechSynthesis.speak = words => window.said.push([words.lang, words.text]);
        speechSynthesis.cancel = () => window.stops++;
        window.AudioContext = class {
          currentTime = 0;
          resume() {}
          createOscillator() { return { frequency: {}, connect() {}, start() { window.tones.push(this.frequency.value); }, stop() {} }; }
        };
        """;

    [Fact]
    public async Task The_voice_is_off_until_it_is_asked_for_then_speaks_at_once_and_stops_in_a_pause()
    {
        await using var visit = await FollowAlong.StartAsync(site, chromium, Listen);
        await visit.PressAsync("run");
        await visit.RunAsync(26);
        Assert.Empty(await SaidAsync(visit));

        await visit.Page.CheckAsync("[data-part=voice]");
        Assert.Equal(
            ["en: Turn slowly to the right. Breathe out and turn your chest to the right. Rest your left hand on your right thigh, and "
                + "your right hand on the chair back."],
            await SaidAsync(visit));
        await visit.RunAsync(14);
        Assert.Equal(
            "en: Hold for 10 seconds. right side. Keep your hips on the seat. Breathe, and do not pull.", (await SaidAsync(visit))[^1]);

        var stops = await visit.Page.EvaluateAsync<int>("window.stops");
        await visit.PressAsync("run");
        Assert.InRange(await visit.Page.EvaluateAsync<int>("window.stops"), stops + 1, stops + 2);
    }

    [Fact]
    public async Task Tones_count_the_last_seconds_and_mark_half_of_a_hold_and_the_end_is_spoken()
    {
        await using var visit = await FollowAlong.StartAsync(site, chromium, Listen);
        await visit.Page.CheckAsync("[data-part=sound]");
        await visit.Page.CheckAsync("[data-part=voice]");
        await visit.PressAsync("run");
        await visit.Page.EvaluateAsync("() => { window.tones.length = 0; }");
        await visit.RunAsync(26);
        Assert.Equal("440 440 440 660", await visit.Page.EvaluateAsync<string>("window.tones.join(' ')"));

        await visit.RunAsync(60);
        Assert.Equal(2, (await visit.Page.EvaluateAsync<int[]>("window.tones")).Count(tone => tone == 550));
        Assert.Equal("en: Done", (await SaidAsync(visit))[^1]);
    }

    [Fact]
    public async Task A_translation_is_shown_and_spoken_only_in_the_language_it_says_it_is_in()
    {
        await using var visit = await FollowAlong.StartAsync(site, chromium, Listen);
        await visit.Page.CheckAsync("[data-part=voice]");
        await visit.PressAsync("run");
        await visit.Page.EvaluateAsync("() => { window.said.length = 0; document.querySelectorAll('[data-seconds] b').forEach(words => { "
            + "words.textContent = 'Drehen'; }); }");
        await visit.RunAsync(26);
        Assert.Equal("Drehen", await visit.Page.InnerTextAsync("[data-part=phase]"));
        Assert.Empty(await SaidAsync(visit));

        await visit.Page.EvaluateAsync("() => { document.documentElement.lang = 'de'; }");
        await visit.PressAsync("skip");
        Assert.StartsWith("de: Drehen.", Assert.Single(await SaidAsync(visit)), StringComparison.Ordinal);
        Assert.Equal("no", await visit.Page.GetAttributeAsync("[data-part=count]", "translate"));
    }

    private static Task<string[]> SaidAsync(Visit visit) =>
        visit.Page.EvaluateAsync<string[]>("window.said.map(words => words.join(': '))");
}
