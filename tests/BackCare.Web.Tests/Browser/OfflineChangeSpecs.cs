using BackCare.Tests.Content;
using BackCare.Web.Tests.Replicas;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace BackCare.Web.Tests.Browser;

/// <summary>What becomes of kept pages when the site changes, fails, or no longer offers them.</summary>
[Collection(LongBrowserCollection.Name)]
public sealed class OfflineChangeSpecs(Chromium chromium) : IDisposable
{
    private const string Guide = "/guides/chair-twist";
    private const string NewTitle = "Turned in a chair";

    private const string BreaksByMessage =
        """
        self.addEventListener("message", event => {
          if (event.data !== "break") return;
          event.stopImmediatePropagation();
          caches.match = () => Promise.reject(new Error());
          event.ports[0].postMessage("broken");
        });

        """;

    private static readonly string[] Drawn = ["/guides", "/routines", "/session"];

    private readonly ContentCopy content = new();

    [Fact]
    public async Task A_new_content_version_replaces_all_kept_pages_at_once_and_none_while_one_is_of_another()
    {
        var (fails, failed) = (false, new TaskCompletionSource());
        using var site = SiteWith(context =>
        {
            if (fails && context.Request.Path == "/learn/walking")
            {
                // As from a machine that still serves another version.
                context.Response.OnStarting(() =>
                {
                    context.Response.Headers["BackCare-Version"] = "another";
                    failed.TrySetResult();
                    return Task.CompletedTask;
                });
            }

            return Task.FromResult(false);
        });
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.KeepAsync();
        var before = await visit.Page.KeptVersionAsync();

        fails = true;
        await RetitleAsync(site);
        await visit.Page.GotoAsync("/learn");
        await failed.Task.WaitAsync(TimeSpan.FromMinutes(1));
        for (var tries = 0; tries < 300 && await CachesAsync(visit) > 2; tries++)
        {
            await visit.Page.WaitForTimeoutAsync(100); // The new pages are thrown away.
        }

        await visit.Page.GoOfflineAsync(Guide);
        Assert.Equal("Chair twist", await visit.Page.InnerTextAsync("h1"));
        Assert.Equal(before, await visit.Page.KeptVersionAsync());

        fails = false;
        await visit.Page.Context.SetOfflineAsync(false);
        await visit.Page.GotoAsync("/learn");
        Assert.NotEqual(before, await visit.Page.NextVersionAsync(before));
        await visit.Page.GoOfflineAsync("/");
        Assert.Equal(1, await visit.Page.Locator("main a").GetByText(NewTitle).CountAsync());
        await visit.Page.GotoAsync(Guide);
        Assert.Equal(NewTitle, await visit.Page.InnerTextAsync("h1"));
        Assert.Equal(2, await CachesAsync(visit));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_site_that_fails_or_does_not_answer_counts_as_offline(bool hangs)
    {
        var (fails, end) = (false, new TaskCompletionSource());
        using var site = SiteWith(async context =>
        {
            if (fails && hangs)
            {
                await end.Task;
            }

            context.Response.StatusCode = fails ? StatusCodes.Status502BadGateway : StatusCodes.Status200OK;
            return fails;
        });
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.KeepAsync();
        fails = true;
        await visit.Page.GotoAsync(Guide);
        end.SetResult();

        Assert.StartsWith("Saved on", await visit.Page.InnerTextAsync(".kept"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Below_a_base_path_and_with_a_list_of_signs_pages_are_kept_for_that_path_only()
    {
        using var site = SiteWith(_ => Task.FromResult(false), ("BackCare:PathBase", "/back"), ("BackCare:SymptomCheck", "list"));
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.KeepAsync("/back/offline");
        Assert.All(await visit.Page.StoredAsync(), name => Assert.Contains("/back/", name, StringComparison.Ordinal));

        await visit.Page.GoOfflineAsync("/back/check");
        Assert.Equal("Emergency signs", await visit.Page.InnerTextAsync("h1"));
        Assert.StartsWith("Saved on", await visit.Page.InnerTextAsync(".kept"), StringComparison.Ordinal);
        await visit.Page.GotoAsync("/back/learn/sciatica");
        Assert.StartsWith("Saved on", await visit.Page.InnerTextAsync(".kept"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_storage_that_fails_does_not_keep_anyone_from_the_site()
    {
        using var site = SiteWith(async context =>
        {
            if (context.Request.Path != "/offline.js")
            {
                return false;
            }

            var worker = context.RequestServices.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider.GetFileInfo("offline.js");
            context.Response.ContentType = "text/javascript";
            await context.Response.WriteAsync(BreaksByMessage);
            await context.Response.SendFileAsync(worker);
            return true;
        });
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.KeepAsync();
        await visit.Page.EvaluateAsync(
            """
            async () => {
              const { port1, port2 } = new MessageChannel(), done = new Promise(resolve => { port1.onmessage = resolve; });
              (await navigator.serviceWorker.ready).active.postMessage("break", [port2]);
              await done;
            }
            """);

        Assert.Equal(200, (await visit.Page.GotoAsync(Guide))!.Status);
        Assert.Equal("Chair twist", await visit.Page.InnerTextAsync("h1"));
    }

    [Fact]
    public async Task Where_the_site_no_longer_offers_it_one_reload_removes_the_worker_and_all_kept_pages()
    {
        var address = $"http://127.0.0.1:{Replica.FreePorts(1)[0]}";
        await using var context = await chromium.Browser.NewContextAsync(new() { BaseURL = address });
        var page = await context.NewPageAsync();
        using (var site = SiteWith(_ => Task.FromResult(false), ("urls", address)))
        {
            site.StartServer();
            await page.KeepAsync();
        }

        using var without = SiteWith(_ => Task.FromResult(false), ("urls", address), ("BackCare:Offline", "false"));
        without.StartServer();
        await page.GotoAsync("/");
        for (var tries = 0; tries < 300 && (await page.StoredAsync()).Length > 0; tries++)
        {
            await page.WaitForTimeoutAsync(100);
        }

        Assert.Empty(await page.StoredAsync());
        Assert.Equal(404, (await page.GotoAsync("/offline"))!.Status);
    }

    public void Dispose() => content.Dispose();

    private static async Task<int> CachesAsync(Visit visit) =>
        (await visit.Page.StoredAsync()).Count(name => name.StartsWith("backcare ", StringComparison.Ordinal));

    /// <summary>A site that can be made to fail. It draws no figure but those of one guide: that takes most of the time.</summary>
    private Site SiteWith(Func<HttpContext, Task<bool>> fault, params (string Name, string Value)[] settings) => new()
    {
        ContentFolder = content.Folder,
        Settings = settings.ToDictionary(setting => setting.Name, setting => setting.Value),
        Parts = services => services.AddSingleton<IStartupFilter>(new Fault(context =>
        {
            var path = context.Request.Path.Value!;
            if (path != Guide && Drawn.Any(part => path.Contains(part, StringComparison.Ordinal)))
            {
                context.Request.Path = "/favicon.svg";
            }

            return fault(context);
        })),
    };

    private async Task RetitleAsync(Site site)
    {
        content.Change(
            "en/guides/chair-twist.md", text => text.Replace("title: Chair twist", $"title: {NewTitle}", StringComparison.Ordinal));
        var visitor = site.Visitor();
        for (var tries = 0; !(await visitor.GetStringAsync(Guide)).Contains(NewTitle, StringComparison.Ordinal); tries++)
        {
            Assert.InRange(tries, 0, 600);
            await Task.Delay(100);
        }
    }

    /// <summary>Stands before the site, and answers in its place when it wants to.</summary>
    private sealed class Fault(Func<HttpContext, Task<bool>> answers) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use(async (context, rest) =>
            {
                if (!await answers(context))
                {
                    await rest(context);
                }
            });
            next(app);
        };
    }
}
