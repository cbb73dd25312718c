using System.ComponentModel;
using System.Net;
using System.Text.Json.Serialization;
using BackCare.Content;
using BackCare.Guides;
using BackCare.Web.Clinics;
using Microsoft.AspNetCore.Http.HttpResults;

namespace BackCare.Web.Discovery;

/// <summary>What oEmbed 1.0 says of a page. Type "rich" with <paramref name="Html"/> where the clinic allows embedding, else
/// "link".</summary>
public sealed record OEmbed(
    string Type,
    string Version,
    string Title,
    [property: JsonPropertyName("provider_name")] string ProviderName,
    [property: JsonPropertyName("provider_url")] string ProviderUrl,
    [property: JsonPropertyName("cache_age")] int CacheAge,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Html,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Width,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Height);

/// <summary>Guides in the pages of others, by oEmbed (oembed.com).</summary>
internal static class OEmbedApi
{
    private const int ADay = 24 * 60 * 60;

    private const string Path = "/guides/";

    public static void MapOEmbed(this WebApplication app) =>
        app.MapGet("/oembed", Find)
            .WithSummary("A guide for the page of another site (oEmbed 1.0)")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status501NotImplemented);

    /// <summary>Where a guide's page says that this is to be found.</summary>
    public static string LinkTo(Guide guide, SiteUrls urls) =>
        urls.ToPublic(urls.To($"/oembed?url={Uri.EscapeDataString(urls.ToPublic(urls.To(guide)))}&format=json"));

    private static Results<Ok<OEmbed>, ProblemHttpResult> Find(
        HttpRequest request,
        ContentLibrary library,
        SiteUrls urls,
        Clinic clinic,
        [Description("The address of a guide on this site.")] string? url,
        [Description("Only json.")] string? format,
        [Description("The most that an embedded page may be wide, in pixels.")] int? maxwidth,
        [Description("The most that an embedded page may be high, in pixels.")] int? maxheight) =>
        format is not (null or "" or "json")
            ? TypedResults.Problem(
                "Leave the format out, or ask for json.", statusCode: StatusCodes.Status501NotImplemented, title: "There is only JSON.")
            : FindGuide(request, urls, library, url) is { } guide
                ? TypedResults.Ok(Describe(guide, urls.ToWhole(urls.BasePath, request), library, clinic, (maxwidth, maxheight)))
                : TypedResults.Problem(
                    "The parameter url is the address of a guide on this site.",
                    statusCode: StatusCodes.Status404NotFound,
                    title: "There is no such guide.");

    // The host decides, not the scheme: in front of us, a proxy may speak https. A path alone is one on this site.
    private static Guide? FindGuide(HttpRequest request, SiteUrls urls, ContentLibrary library, string? url) =>
        Uri.TryCreate(url?.StartsWith('/') == true ? urls.ToWhole(url, request) : url, UriKind.Absolute, out var address)
        && address.Scheme is "https" or "http"
        && Uri.TryCreate(urls.ToWhole("", request), UriKind.Absolute, out var own)
        && address.Host == own.Host && (address.Port == own.Port || (address.IsDefaultPort && own.IsDefaultPort))
        && address.AbsolutePath.StartsWith(urls.To(Path), StringComparison.Ordinal)
            ? library.FindGuide(address.AbsolutePath[urls.To(Path).Length..])
            : null;

    private static OEmbed Describe(Guide guide, string root, ContentLibrary library, Clinic clinic, (int? Width, int? Height) most)
    {
        var site = library.Interface.Site.Name;
        if (clinic.FrameAncestors.Count == 0)
        {
            return new OEmbed("link", "1.0", guide.Title, site, root, ADay, null, null, null);
        }

        var (width, height) = (Fit(most.Width, 640), Fit(most.Height, 800));
        var html = $"<iframe src=\"{WebUtility.HtmlEncode($"{root}{Path}{guide.Slug}")}\" title=\"{WebUtility.HtmlEncode(guide.Title)}\" "
            + $"width=\"{width}\" height=\"{height}\"></iframe>";
        return new OEmbed("rich", "1.0", guide.Title, site, root, ADay, html, width, height);
    }

    private static int Fit(int? most, int usual) => most is > 0 and var limit ? Math.Min(limit, usual) : usual;
}
