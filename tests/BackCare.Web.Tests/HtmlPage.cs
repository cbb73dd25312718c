using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace BackCare.Web.Tests;

/// <summary>A response as a page.</summary>
internal static class HtmlPage
{
    public static async Task<IDocument> ReadAsync(HttpResponseMessage response) =>
        new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());

    /// <summary>The page at an address, whatever its status.</summary>
    public static async Task<IDocument> ReadAsync(this HttpClient client, string address)
    {
        using var response = await client.GetAsync(address);
        return await ReadAsync(response);
    }

    public static Task<IDocument> ReadAsync(this Site site, string address) => site.Anyone.ReadAsync(address);
}
