namespace BackCare.Web.Tests.Browser;

/// <summary>Sessions on a clock that the test winds on: a chair twist of 1 repetition each side takes 25, 14, 10, 6, 14, 10 and 6
/// seconds.</summary>
internal static class FollowAlong
{
    public const string Address = "/session?do=chair-twist~1x10s";

    public static async Task<Visit> StartAsync(Site site, Chromium chromium, string? prepare = null)
    {
        var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.Clock.InstallAsync();
        if (prepare is not null)
        {
            await visit.Page.AddInitScriptAsync(prepare);
        }

        await visit.Page.GotoAsync(Address);

        // The clock stands still until the test moves it.
        await visit.Page.Clock.PauseAtAsync(DateTime.UtcNow.AddMinutes(1));
        return visit;
    }

    public static Task RunAsync(this Visit visit, int seconds) => visit.Page.Clock.RunForAsync(seconds * 1000);

    public static Task PressAsync(this Visit visit, string button) => visit.Page.ClickAsync($"[data-part={button}]");

    /// <summary>Skips a step, also while the clock stands.</summary>
    public static Task SkipAsync(this Visit visit) => visit.Page.EvaluateAsync("() => document.querySelector('[data-part=skip]').click()");

    public static async Task<(string Phase, string Count)> NowAsync(this Visit visit) =>
        (await visit.Page.InnerTextAsync("[data-part=phase]"), await visit.Page.InnerTextAsync("[data-part=count]"));
}
