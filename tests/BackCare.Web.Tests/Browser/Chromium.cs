using Microsoft.Playwright;

namespace BackCare.Web.Tests.Browser;

/// <summary>A Chromium for the browser tests: the one named in BACKCARE_CHROMIUM, one in the usual places, or one installed now.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Variable = "BACKCARE_CHROMIUM";

    private static readonly string[] UsualPlaces =
    [
        "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
        "/usr/bin/google-chrome-stable", "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    // The lists of the address bar are pages that each window loads, which takes more time than most tests. The rest is Playwright's own
    // list, which ours replaces.
    private const string Unused =
        "WebUIOmniboxPopup,WebUIOmniboxAimPopup,AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,HttpsUpgrades,"
        + "DialMediaRouteProvider,GlobalMediaControls,LensOverlay,MediaRouter,PaintHolding,ThirdPartyStoragePartitioning,Translate,"
        + "BlockOriginHeaderModificationOnRedirect,AvoidCorsURLLoaderRestartOnRedirect,OptimizationHints,NetworkTimeServiceQuerying,"
        + "AutoDeElevate,AimEnabled";

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic",
        "--no-first-run", "--accept-lang=en-US", $"--disable-features={Unused}",
    ];

    private IPlaywright? playwright;

    public IBrowser Browser { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Find() ?? Install(),
            Args = Arguments,
        });
    }

    /// <summary>A browser with a folder of its own on the disk, as a person's has.</summary>
    /// <param name="keepsPages">Whether it keeps whole pages in memory for Back. Playwright's default is not to.</param>
    public Task<IBrowserContext> LaunchWithFolderAsync(string folder, Uri site, bool keepsPages) =>
        playwright!.Chromium.LaunchPersistentContextAsync(folder, new BrowserTypeLaunchPersistentContextOptions
        {
            BaseURL = site.ToString(),
            ExecutablePath = Find(),
            Args = Arguments,
            IgnoreDefaultArgs = keepsPages ? ["--disable-back-forward-cache"] : [],
        });

    /// <summary>A browser whose own setting makes all text twice as big. Lengths in rem in media queries follow it too, unlike a style of a
    /// page.</summary>
    public Task<IBrowser> LaunchWithLargeTextAsync() => playwright!.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = Find(),
        Args = [.. Arguments, "--blink-settings=defaultFontSize=32,defaultFixedFontSize=26"],
    });

    public async Task DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.DisposeAsync();
        }

        playwright?.Dispose();
    }

    private static string? Find() =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : UsualPlaces.FirstOrDefault(File.Exists);

    /// <summary>The one that <c>tests/install.sh</c> installs, otherwise Playwright's own; null means that Playwright knows where it put
    /// it.</summary>
    private static string? Install() =>
        Tools.Install("chromium-headless-shell") && Find() is { } installed ? installed
        : Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0 ? null
        : throw new InvalidOperationException(
            $"There is no Chromium and none could be installed: install one, or set {Variable} to its path.");
}
