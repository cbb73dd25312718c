using BackCare.Content;
using BackCare.Guides;
using BackCare.Screening;
using BackCare.Web.Addresses;
using BackCare.Web.Caching;
using Microsoft.AspNetCore.Http.HttpResults;

namespace BackCare.Web.Api;

/// <summary>A guide in a list.</summary>
public sealed record GuideSummary(
    string Slug, string Language, string Title, string Summary, Area Area, Position Position, IReadOnlyList<Equipment> Equipment,
    int Minutes, string Path)
{
    internal static GuideSummary From(Guide guide, SiteUrls urls) => new(
        guide.Slug, guide.Language, guide.Title, guide.Summary, guide.Area, guide.Position, guide.Equipment, guide.Minutes, urls.To(guide));
}

/// <summary>A dose: hold in seconds (0 when not held), repetitions (per side when both), and the id of its source.</summary>
public sealed record DosageDetail(
    int Hold, int Repetitions, Sides Sides, int Sets, int TimesADay, int DaysAWeek, string Source, string? Note);

/// <summary>One step: the action, its words as HTML, and the alternative text of its picture.</summary>
public sealed record StepDetail(string Action, string Html, string? Picture);

/// <summary>A whole guide. <paramref name="ClinicianReview"/> is null while no clinician has reviewed it.</summary>
public sealed record GuideDetail(
    GuideSummary Guide, DosageDetail Dosage, IReadOnlyList<string> Involves, IReadOnlyList<StepDetail> Steps, GuideAdvice Advice,
    IReadOnlyList<Source> Sources, DateOnly Written, DateOnly ReviewDue, string? ClinicianReview);

/// <summary>The guides, for other software.</summary>
internal static class GuidesApi
{
    public static void MapGuidesApi(this WebApplication app)
    {
        app.MapGet(
            "/api/guides",
            [CachedPage] (ContentLibrary library, SiteUrls urls) =>
                TypedResults.Ok(library.Guides.Select(guide => GuideSummary.From(guide, urls))))
            .WithName("getApiGuides").WithSummary("All guides");
        app.MapGet("/api/guides/{slug}", Find)
            .WithName("getApiGuidesSlug").WithSummary("One guide with its steps, dosage, advice and sources");
    }

    [CachedPage]
    private static Results<Ok<GuideDetail>, ProblemHttpResult> Find(string slug, ContentLibrary library, SiteUrls urls) =>
        library.FindGuide(slug) is { } guide
            ? TypedResults.Ok(Describe(guide, urls))
            : TypedResults.Problem(
                "GET /api/guides lists all guides by slug.", statusCode: StatusCodes.Status404NotFound, title: "There is no such guide.");

    private static GuideDetail Describe(Guide guide, SiteUrls urls)
    {
        var dosage = guide.Dosage;
        return new GuideDetail(
            GuideSummary.From(guide, urls),
            new DosageDetail(
                dosage.Hold, dosage.Repetitions, dosage.Sides, dosage.Sets, dosage.TimesADay, dosage.DaysAWeek, dosage.Source.Id,
                dosage.Note),
            [.. guide.Involves.Where(demand => demand != Demand.Exercise).Select(demand => demand.Id)],
            [.. guide.Steps.Select(step => new StepDetail(step.Action, step.Html, step.Picture?.Alternative))],
            guide.Advice,
            guide.Sources,
            guide.Review.Written,
            guide.Review.Due,
            guide.Review.Clinician);
    }
}
