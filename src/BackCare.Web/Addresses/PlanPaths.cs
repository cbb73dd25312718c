using BackCare.Content;
using BackCare.Plans;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackCare.Web.Addresses;

/// <summary>The plans of an export, which are those of its guides and routines, at paths of their own: a file has no query.</summary>
internal static class PlanPaths
{
    private const string Guide = "guide";
    private const string Routine = "routine";

    public static void AddPlanPaths(this IServiceCollection services) => services.Configure<RazorPagesOptions>(pages =>
    {
        pages.Conventions.AddPageRoute("/Session/Session", $"/guides/{{{Guide}}}/session");
        pages.Conventions.AddPageRoute("/Session/Session", $"/routines/{{{Routine}}}/session");
        pages.Conventions.AddPageRoute("/Plan/PrintablePlan", $"/routines/{{{Routine}}}/print");
    });

    /// <param name="path">The page that shows a plan on the live site, such as <c>/session</c>.</param>
    public static string From(string path, Plan plan)
    {
        var home = plan switch
        {
            { Routine: { } routine } => $"/routines/{routine}",
            { Items: [var only] } => $"/guides/{only.Guide.Slug}",
            _ => throw new ArgumentException("An export has no file for a plan of this kind.", nameof(plan)),
        };
        return path switch
        {
            "/plan" => home,
            "/plan/print" => $"{home}/print",
            "/session" => $"{home}/session",
            _ => path,
        };
    }

    /// <summary>The plan of a path; null on the live site, which has no such paths.</summary>
    public static Plan? Find(RouteValueDictionary path, ContentLibrary library) =>
        path[Routine] is string routine ? library.FindRoutine(routine)?.Plan
        : path[Guide] is string slug && library.FindGuide(slug) is { } guide ? new Plan([new PlanItem(guide)])
        : null;
}
