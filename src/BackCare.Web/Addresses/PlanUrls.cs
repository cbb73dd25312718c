using BackCare.Content;
using BackCare.Plans;
using Microsoft.AspNetCore.WebUtilities;

namespace BackCare.Web.Addresses;

/// <summary>Plans as addresses: one query field "plan", with a check at its end. Forms and older links have one field "do" for each
/// item.</summary>
internal static class PlanUrls
{
    public const string Key = "plan";

    public const string ItemKey = "do";

    /// <summary>The query of a plan with its question mark; empty for an empty plan.</summary>
    public static string Query(Plan? plan) => plan is null or { Items.Count: 0 } ? "" : $"?{Key}={PlanLink.Create(plan)}";

    /// <summary>The same as the fields of a form.</summary>
    public static string FieldQuery(Plan plan) =>
        plan.Items.Count == 0 ? "" : "?" + string.Join('&', PlanSerializer.Serialize(plan).Select(item => $"{ItemKey}={item}"));

    public static PlanParseResult Read(HttpRequest request, ContentLibrary library) =>
        PlanPaths.Find(request.RouteValues, library) is { } plan
            ? new PlanParseResult(plan, [])
            : Read(request.Query, request.QueryString.Value, library);

    /// <summary>The plan of a whole address.</summary>
    public static PlanParseResult Read(Uri address, ContentLibrary library) =>
        Read(new QueryCollection(QueryHelpers.ParseQuery(address.Query)), address.Query, library);

    private static PlanParseResult Read(IQueryCollection query, string? text, ContentLibrary library) =>
        query.TryGetValue(Key, out var link)
            ? PlanLink.Parse($"{link}", library.FindGuideByAnyName, text?.Length)
            : Parse(query[ItemKey], library, text?.Length) with { MayBeCut = true };

    /// <summary>The plan that a page carries along so that the visitor can return to it: its valid items, or null when there is
    /// none.</summary>
    public static Plan? Carried(HttpRequest request, ContentLibrary library)
    {
        var isForm = HttpMethods.IsPost(request.Method) && request.HasFormContentType;
        var carried = isForm ? Parse(request.Form[ItemKey], library) : Read(request, library);
        return carried.Plan is { Items.Count: > 0 } plan ? plan : null;
    }

    private static PlanParseResult Parse(IReadOnlyList<string?> values, ContentLibrary library, int? characters = null) =>
        PlanSerializer.Parse([.. values.Select(item => item ?? "")], library.FindGuideByAnyName, characters);
}
