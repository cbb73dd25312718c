using Microsoft.Playwright;

namespace BackCare.Web.Tests.Browser;

/// <summary>The pages that someone keeps on a phone, as the browser holds them.</summary>
internal static class KeptPages
{
    /// <summary>Opens the page with the button, presses it, and waits until all is kept.</summary>
    public static async Task KeepAsync(this IPage page, string address = "/offline")
    {
        await page.GotoAsync(address);
        await page.ClickAsync("#keep .button:not(.quiet)");
        await page.WaitForSelectorAsync("#keep[aria-busy=false]", new() { Timeout = 300_000 });
        Assert.True(await page.IsVisibleAsync("#remove"));
    }

    public static async Task GoOfflineAsync(this IPage page, string address)
    {
        await page.Context.SetOfflineAsync(true);
        await page.GotoAsync(address);
    }

    /// <summary>Makes what is kept look as if it was saved so many days earlier.</summary>
    public static Task AgeAsync(this IPage page, double days) => page.EvaluateAsync(
        """
        async days => {
          const cache = await caches.open((await caches.keys()).find(name => name.endsWith(" record"))), [key] = await cache.keys();
          const record = await (await cache.match(key)).json();
          await cache.put(key, new Response(JSON.stringify({ ...record, saved: record.saved - days * 24 * 60 * 60 * 1000 })));
        }
        """,
        days);

    /// <summary>The version that is kept, or null.</summary>
    public static Task<string?> KeptVersionAsync(this IPage page) => page.EvaluateAsync<string?>(
        """
        async () => {
          const name = (await caches.keys()).find(name => name.endsWith(" record")), cache = name && await caches.open(name);
          return cache ? (await (await cache.match((await cache.keys())[0])).json()).version : null;
        }
        """);

    /// <summary>Waits until another version than this is kept.</summary>
    public static async Task<string?> NextVersionAsync(this IPage page, string? before)
    {
        var version = await page.KeptVersionAsync();
        for (var tries = 0; tries < 600 && version == before; tries++)
        {
            await page.WaitForTimeoutAsync(100);
            version = await page.KeptVersionAsync();
        }

        return version;
    }

    /// <summary>All that the browser stores of this site, in words.</summary>
    public static Task<string[]> StoredAsync(this IPage page) => page.EvaluateAsync<string[]>(
        """
        async () => [
          ...(await navigator.serviceWorker.getRegistrations()).map(worker => `worker ${worker.scope}`),
          ...await caches.keys(),
          ...(await indexedDB.databases()).map(base => `database ${base.name}`),
          ...[localStorage, sessionStorage].flatMap(Object.keys),
        ]
        """);

    /// <summary>The paths and queries of all kept answers.</summary>
    public static Task<string[]> AddressesAsync(this IPage page) => page.EvaluateAsync<string[]>(
        """
        async () => (await Promise.all((await caches.keys()).filter(name => !name.endsWith(" record"))
          .map(async name => (await (await caches.open(name)).keys()).map(({ url }) => url.slice(location.origin.length))))).flat()
        """);
}
