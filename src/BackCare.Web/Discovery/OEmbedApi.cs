using System.ComponentModel;
using System.Net;
using System.Text.Json.Serialization;
using BackCare.Content;
using BackCare.Web.Addresses;
using BackCare.Web.Clinics;
using BackCare.Web.ContentReload;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;

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

/// <summary>Guides, routines and plans in the pages of others, by oEmbed (oembed.com).</summary>
internal static class OEmbedApi
{
    private const int ADay = 24 * 60 * 60;

    public static void MapOEmbed(this WebApplication app) =>
        app.MapGet("/oembed", Find)
            .WithName("getOembed").WithSummary("A guide, a routine or a plan for the page of another site (oEmbed 1.0)")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status501NotImplemented);

    /// <summary>The address at which a page announces its oEmbed description.</summary>
    /// <param name="link">The page, as a link within the site.</param>
    public static string LinkTo(string link, SiteUrls urls) =>
        urls.ToPublic(urls.To($"/oembed?url={Uri.EscapeDataString(urls.ToPublic(link))}&format=json"));

    private static Results<Ok<OEmbed>, ProblemHttpResult> Find(
        HttpRequest request,
        ContentVersion content,
        SiteUrls urls,
        Clinic clinic,
        [Description("The address of a guide, a routine or a plan on this site.")] string? url,
        [Description("Only json.")] string? format,
        [Description("The most that an embedded page may be wide, in pixels.")] int? maxwidth,
        [Description("The most that an embedded page may be high, in pixels.")] int? maxheight) =>
        format is not (null or "" or "json")
            ? TypedResults.Problem(
                "Leave the format out, or ask for json.", statusCode: StatusCodes.Status501NotImplemented, title: "There is only JSON.")
            : FindPage(request, urls, content, url) is var (title, link, library)
                ? TypedResults.Ok(
                    Describe(
                        title, urls.ToWhole(link, request), urls.ToWhole(urls.BasePath, request), library, clinic, (maxwidth, maxheight)))
                : TypedResults.Problem(
                    "The parameter url is the address of a guide, a routine or a plan on this site.",
                    statusCode: StatusCodes.Status404NotFound,
                    title: "There is no such page.");

    // Compares the host, not the scheme, because a proxy may terminate https. A path alone is a page of this site.
    private static (string Title, string Link, ContentLibrary Library)? FindPage(
        HttpRequest request, SiteUrls urls, ContentVersion content, string? url) =>
        Uri.TryCreate(url?.StartsWith('/') == true ? urls.ToWhole(url, request) : url, UriKind.Absolute, out var address)
        && address.Scheme is "https" or "http"
        && Uri.TryCreate(urls.ToWhole("", request), UriKind.Absolute, out var own)
        && Uri.Compare(address, own, UriComponents.Host | UriComponents.Port, UriFormat.Unescaped, StringComparison.Ordinal) == 0
            ? content.Languages.Select(each => FindPage(address, urls.In(each.Library.Language), each.Library))
                .FirstOrDefault(found => found is not null)
            : null;

    private static (string Title, string Link, ContentLibrary Library)? FindPage(Uri address, SiteUrls urls, ContentLibrary library)
    {
        var path = address.AbsolutePath;
        if (library.Guides.FirstOrDefault(guide => path == urls.To(guide)) is { } guide)
        {
            return (guide.Title, path, library);
        }

        if (library.Routines.FirstOrDefault(routine => path == urls.To($"/routines/{routine.Slug}")) is { } routine)
        {
            return (routine.Title, path, library);
        }

        return path == urls.To("/plan") && PlanUrls.Read(address, library) is { IsValid: true, Plan: var plan }
            ? (library.Interface.Plan.TitleOf(plan), urls.To("/plan", plan), library)
            : null;
    }

    private static OEmbed Describe(
        string title, string address, string root, ContentLibrary library, Clinic clinic, (int? Width, int? Height) most)
    {
        var site = library.Interface.Site.Name;
        if (clinic.FrameAncestors.Count == 0)
        {
            return new OEmbed("link", "1.0", title, site, root, ADay, null, null, null);
        }

        var (width, height) = (Fit(most.Width, 640), Fit(most.Height, 800));
        var source = QueryHelpers.AddQueryString(address, SiteUrls.EmbedKey, "1");

        // A frame keeps the screen awake and copies a link only where the page around it allows that.
        var html = $"<iframe src=\"{WebUtility.HtmlEncode(source)}\" title=\"{WebUtility.HtmlEncode(title)}\" "
            + $"width=\"{width}\" height=\"{height}\" allow=\"screen-wake-lock; clipboard-write\"></iframe>";
        return new OEmbed("rich", "1.0", title, site, root, ADay, html, width, height);
    }

    private static int Fit(int? most, int usual) => most is > 0 and var limit ? Math.Min(limit, usual) : usual;
}
