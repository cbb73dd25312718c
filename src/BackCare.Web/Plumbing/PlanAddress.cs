using BackCare.Content;
using BackCare.Plans;

namespace BackCare.Web.Plumbing;

/// <summary>Plans as addresses: each item is one "do" of the query.</summary>
internal static class PlanAddress
{
    public const string Key = "do";

    /// <summary>The address of a plan below a path such as <c>/plan</c>.</summary>
    public static string Of(string path, Plan plan) => $"{path}?{string.Join('&', PlanLink.Print(plan).Select(item => $"{Key}={item}"))}";

    public static PlanReading Read(HttpRequest request, ContentLibrary library) => PlanLink.Parse(
        [.. request.Query[Key].Select(item => item ?? "")], library.FindGuideByAnyName, request.QueryString.Value?.Length);
}
