using BackCare.Content;
using BackCare.Plans;
using Microsoft.Extensions.Primitives;

namespace BackCare.Web.Discovery;

/// <summary>Plans as addresses: each item is one "do" of the query.</summary>
internal static class PlanUrls
{
    public const string Key = "do";

    /// <summary>The query of a plan with its question mark; empty for an empty plan.</summary>
    public static string Query(Plan? plan) =>
        plan is null or { Items.Count: 0 } ? "" : "?" + string.Join('&', PlanSerializer.Serialize(plan).Select(item => $"{Key}={item}"));

    public static PlanParseResult Read(HttpRequest request, ContentLibrary library) =>
        Read(request.Query[Key], library, request.QueryString.Value?.Length);

    /// <summary>The plan that a page carries along, to come back to it: what is right of it, or null when there is none.</summary>
    public static Plan? Carried(HttpRequest request, ContentLibrary library)
    {
        var items = HttpMethods.IsPost(request.Method) && request.HasFormContentType ? request.Form[Key] : request.Query[Key];
        return Read(items, library, characters: null).Plan is { Items.Count: > 0 } plan ? plan : null;
    }

    private static PlanParseResult Read(StringValues values, ContentLibrary library, int? characters) =>
        PlanSerializer.Parse([.. values.Select(item => item ?? "")], library.FindGuideByAnyName, characters);
}
