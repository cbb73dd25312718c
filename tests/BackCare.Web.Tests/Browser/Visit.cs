using Microsoft.Playwright;

namespace BackCare.Web.Tests.Browser;

/// <summary>One person in a fresh browser, on a phone of 320 px by default.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext context;

    private Visit(IBrowserContext context, IPage page) => (this.context, Page) = (context, page);

    public IPage Page { get; }

    public static async Task<Visit> StartAsync(
        Site site, Chromium chromium, string? address = null, ColorScheme scheme = ColorScheme.Light, int width = 320,
        bool javaScript = true, bool reducedMotion = false, float scale = 1, IBrowser? browser = null)
    {
        site.StartServer();
        var context = await (browser ?? chromium.Browser).NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.ClientOptions.BaseAddress.ToString(),
            ColorScheme = scheme,
            DeviceScaleFactor = scale,
            ViewportSize = new ViewportSize { Width = width, Height = 700 },
            JavaScriptEnabled = javaScript,
            ReducedMotion = reducedMotion ? ReducedMotion.Reduce : ReducedMotion.NoPreference,
        });
        var page = await context.NewPageAsync();
        if (address is not null)
        {
            await page.GotoAsync(address);
        }

        return new Visit(context, page);
    }

    /// <summary>One person in a browser whose folder on the disk can be looked through.</summary>
    public static async Task<Visit> StartWithFolderAsync(Site site, Chromium chromium, string folder, bool keepsPages)
    {
        site.StartServer();
        var context = await chromium.LaunchWithFolderAsync(folder, site.ClientOptions.BaseAddress, keepsPages);

        // Not compressed, so that the files of the cache are readable.
        await context.SetExtraHTTPHeadersAsync(new Dictionary<string, string> { ["Accept-Encoding"] = "identity" });
        return new Visit(context, context.Pages[0]);
    }

    /// <summary>Does something that opens another page, by loading it or inside this one, and waits until it is there: a person cannot
    /// press Back before that.</summary>
    public async Task LeaveAsync(Func<Task> act)
    {
        await Page.EvaluateAsync("document.documentElement.lastElementChild.setAttribute('data-old', '')");
        await act();
        for (var tries = 0; await IsOldAsync(); tries++)
        {
            Assert.InRange(tries, 0, 3000);
            await Task.Delay(20);
        }

        // A page that script put in place of another has no load event of its own, and without JavaScript the browser cannot wait for one.
        for (var tries = 0; !await Page.EvaluateAsync<bool>("document.readyState === 'complete'"); tries++)
        {
            Assert.InRange(tries, 0, 1500);
            await Task.Delay(20);
        }
    }

    public Task ContinueAsync() => LeaveAsync(() => Page.ClickAsync("form.question > button.button"));

    /// <summary>Ticks the wanted boxes of this page, or "none", and continues.</summary>
    public async Task AnswerAsync(params string[] wanted)
    {
        var ticked = 0;
        foreach (var sign in wanted)
        {
            var box = Page.Locator($"#tick-{sign}");
            if (await box.CountAsync() > 0)
            {
                await box.CheckAsync();
                ticked++;
            }
        }

        if (ticked == 0)
        {
            await Page.CheckAsync("#none");
        }

        await ContinueAsync();
    }

    /// <summary>Answers until there is an outcome, and checks each question on the way.</summary>
    public async Task FinishAsync(string[] wanted, Func<IPage, Task>? look = null)
    {
        for (var pages = 0; await Page.Locator("form.question").CountAsync() > 0; pages++)
        {
            Assert.InRange(pages, 0, 30);
            if (look is not null)
            {
                await look(Page);
            }

            await AnswerAsync(wanted);
        }
    }

    /// <summary>Opens the outcome of these ticks as the last page of the form does, in the language of the address.</summary>
    public async Task OpenOutcomeAsync(Site site, IReadOnlySet<string> ticks, string prefix = "")
    {
        var fields = Form.FieldsOf(site.Library.Questionnaire, ticks).Select(field => new[] { field.Key, field.Value }).ToArray();
        await Page.GotoAsync($"{prefix}/check");
        await LeaveAsync(() => Page.EvaluateAsync(
            """
            ([address, fields]) => {
              const form = document.createElement("form");
              Object.assign(form, { method: "post", action: address });
              form.append(...fields.map(([name, value]) => Object.assign(document.createElement("input"), { name, value })));
              document.body.append(form);
              form.submit();
            }
            """,
            new object[] { $"{prefix}/check/questions", fields }));
        Assert.Equal(1, await Page.Locator("[data-urgency]").CountAsync());
    }

    private async Task<bool> IsOldAsync()
    {
        try
        {
            return await Page.EvaluateAsync<bool>("document.documentElement?.lastElementChild?.hasAttribute('data-old') ?? true");
        }
        catch (PlaywrightException)
        {
            return true; // Asked of a page that was just going.
        }
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
