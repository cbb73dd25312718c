using AngleSharp;
using AngleSharp.Dom;

namespace BackCare.Web.Tests;

/// <summary>A response as a page.</summary>
internal static class HtmlPage
{
    public static async Task<IDocument> ReadAsync(HttpResponseMessage response)
    {
        var html = await response.Content.ReadAsStringAsync();
        return await BrowsingContext.New().OpenAsync(request => request.Content(html));
    }
}
