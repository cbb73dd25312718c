using System.ComponentModel.DataAnnotations;
using System.Net;

namespace BackCare.Web.Settings;

/// <summary>The section "BackCare" of the settings: all that is ours. Logging has the section "Serilog", metrics the variables of
/// OpenTelemetry.</summary>
public sealed class SiteOptions
{
    public const string Section = "BackCare";

    internal const string NumberToWrite = "write a whole number from {1} to {2}";

    /// <summary>The public origin of the site, such as <c>https://backcare.example</c>: for canonical links, the site map and shared
    /// links.</summary>
    [RegularExpression(
        @"https?://[^/?#@\s]+/?",
        ErrorMessage = "write the scheme and the host only, such as https://backcare.example; a path belongs in BackCare:PathBase")]
    public Uri? Address { get; set; }

    /// <summary>Where the site begins below its origin, such as <c>/back</c>.</summary>
    [RegularExpression("(/(?![.]+(/|$))[A-Za-z0-9_.-]+)+", ErrorMessage = "write a path without a slash at its end, such as /back")]
    public string? PathBase { get; set; }

    /// <summary>The content folder; the one beside the program when not set.</summary>
    [CustomValidation(typeof(SiteOptions), nameof(CheckFolder))]
    public string? ContentFolder { get; set; }

    /// <summary>Whether changed content is read while the site runs; in Development it is, when not set.</summary>
    public bool? WatchContent { get; set; }

    /// <summary>Whether pages from the cache are logged like every other request.</summary>
    public bool LogCachedPages { get; set; }

    /// <summary>How long a replica serves on after SIGTERM, while balancers notice.</summary>
    [Range(0, 600, ErrorMessage = NumberToWrite)]
    public int DrainSeconds { get; set; }

    /// <summary>Whether the site asks questions and gives a result, or only lists the emergency signs. With questions it may be a medical
    /// device.</summary>
    [EnumDataType(typeof(SymptomCheck), ErrorMessage = "write questions or list")]
    public SymptomCheck SymptomCheck { get; set; }

    /// <summary>Whether visitors may keep pages on their phone. When false, phones delete the pages that they kept.</summary>
    public bool Offline { get; set; } = true;

    /// <summary>Whether the pages are written to files, which the command <c>export</c> sets: what needs a server is left out.</summary>
    public bool Export { get; set; }

    /// <summary>The live site that an export links to for what it leaves out, if there is one.</summary>
    [RegularExpression(@"https?://[^/?#@\s]+(/.*)?", ErrorMessage = "write a whole address, such as https://backcare.example")]
    public Uri? LiveSite { get; set; }

    public LimitOptions Limits { get; set; } = new();

    /// <summary>The clinic that runs this copy of the site: <see cref="Clinics.ClinicReader"/> reads and checks it.</summary>
    public IConfigurationSection? Clinic { get; set; }

    public static ValidationResult? CheckFolder(string? path) =>
        string.IsNullOrWhiteSpace(path) || Directory.Exists(path)
            ? null
            : new($"there is no such folder; it was looked for at {Path.GetFullPath(path)}");
}

/// <summary>What one visitor, and all of them, may ask of the server.</summary>
public sealed class LimitOptions
{
    /// <summary>How many forms one address may send in a minute. The symptom check takes about 10; a clinic behind one address needs
    /// more.</summary>
    [Range(1, int.MaxValue, ErrorMessage = SiteOptions.NumberToWrite)]
    public int PostsPerMinute { get; set; } = 120;

    /// <summary>How many requests are worked on at once; cached pages, files and health are not counted.</summary>
    [Range(1, 100_000, ErrorMessage = SiteOptions.NumberToWrite)]
    public int MaxConcurrentRequests { get; set; } = 512;

    /// <summary>How many of these one address may have.</summary>
    [Range(1, 100_000, ErrorMessage = SiteOptions.NumberToWrite)]
    public int MaxConcurrentRequestsPerAddress { get; set; } = 64;

    /// <summary>How many connections are open at once. More than the process has file descriptors for would stop it from accepting
    /// any.</summary>
    [Range(1, 1_000_000, ErrorMessage = SiteOptions.NumberToWrite)]
    public int MaxConnections { get; set; } = 10_000;

    /// <summary>How long a client may take over its headers, or send and read next to nothing, before it is cut off. Kestrel refuses a
    /// single second.</summary>
    [Range(2, 600, ErrorMessage = SiteOptions.NumberToWrite)]
    public int SlowClientGraceSeconds { get; set; } = 10;

    /// <summary>A client that still sends or reads more slowly than this after the grace time is disconnected. A page gets through even on
    /// the worst of lines.</summary>
    [Range(1, 100_000_000, ErrorMessage = SiteOptions.NumberToWrite)]
    public int MinBytesPerSecond { get; set; } = 240;

    /// <summary>The addresses, or networks such as <c>10.0.0.0/8</c>, of the proxies whose X-Forwarded headers are trusted.</summary>
    [CustomValidation(typeof(LimitOptions), nameof(CheckNetwork))]
    public IList<string> TrustedProxies { get; } = [];

    public static ValidationResult? CheckNetwork(string text) =>
        IPAddress.TryParse(text, out _) || System.Net.IPNetwork.TryParse(text, out _)
            ? null
            : new("write an IP address, or a network such as 10.0.0.0/8");
}
