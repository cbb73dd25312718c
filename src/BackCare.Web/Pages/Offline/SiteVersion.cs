using System.Security.Cryptography;
using System.Text;
using BackCare.Content;
using BackCare.Web.Clinics;
using BackCare.Web.Settings;

namespace BackCare.Web.Pages.OfflinePages;

/// <summary>What a page was made from: the content, the program, and the settings that pages show. Pages of one version belong
/// together.</summary>
internal sealed class SiteVersion(SiteOptions settings, Clinic clinic)
{
    /// <summary>The header by which a phone sees that a page belongs to those that it keeps.</summary>
    public const string Header = "BackCare-Version";

    private readonly string program = HashOf(settings, clinic);
    private volatile Known? last;

    public string From(ContentLibrary library) => last is { } known && ReferenceEquals(known.Content, library.Version)
        ? known.Version
        : (last = new Known(library.Version, $"{library.Version}-{program}")).Version;

    private static string HashOf(SiteOptions settings, Clinic clinic)
    {
        var (site, core) = (typeof(SiteVersion).Assembly.ManifestModule, typeof(ContentLibrary).Assembly.ManifestModule);
        var shown =
            $"{site.ModuleVersionId} {core.ModuleVersionId} {settings.SymptomCheck} {settings.Address} {settings.PathBase} {clinic}";
        return Convert.ToHexStringLower(SHA256.HashData([.. Encoding.UTF8.GetBytes(shown), .. (clinic.Logo?.Bytes ?? default).Span]))[..12];
    }

    private sealed record Known(string Content, string Version);
}
