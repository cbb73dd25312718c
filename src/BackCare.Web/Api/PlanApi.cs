using BackCare.Content;
using BackCare.Guides;
using BackCare.Plans;
using BackCare.Web.Addresses;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace BackCare.Web.Api;

/// <summary>How much of a guide a plan asks for: hold in seconds (0 when not held), repetitions (per side).</summary>
public sealed record PlanDosageDetail(int Hold, int Repetitions, PlanSides Sides, int Sets, int TimesADay, int DaysAWeek);

/// <summary>One guide of a plan; <paramref name="Do"/> is the item as a link has it.</summary>
public sealed record PlanItemDetail(string Guide, string Title, string Do, PlanDosageDetail Dosage, int Minutes);

/// <summary>A plan in its order. <paramref name="Path"/> is its page, in the one canonical spelling; <paramref name="Long"/>: more guides
/// than people keep up.</summary>
public sealed record PlanDetail(IReadOnlyList<PlanItemDetail> Items, int Minutes, bool Long, string Path);

/// <summary>An error in one item, counted from 1, or in the whole link (0). <paramref name="Most"/> is the largest allowed number, or 0
/// when the error is not about a number.</summary>
public sealed record PlanErrorDetail(int Item, PlanErrorCode Fault, string? Guide, int Most, string Text);

/// <summary>Plans, for other software: the same reading as the page.</summary>
internal static class PlanApi
{
    public static void MapPlanApi(this WebApplication app) => app.MapGet("/api/plan", Find)
        .WithName("getApiPlan").WithSummary("The plan of a link: its guides with their dosage")
        .WithDescription("\"plan\" is the whole link of a plan, with its check; or each \"do\" is one item, such as "
            + "chair-twist~3x15s~left~2sets~2d~3w: slug, repetitions x hold in seconds, sides, sets, times a day, days a week. What is "
                + "left out is as the guide says. A wrong link gets \"problems\", one for each wrong item, and \"rest\", the plan "
                    + "without them.")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    // The first two only describe the parameters to OpenAPI; the request is read as the page reads it.
    private static Results<Ok<PlanDetail>, ProblemHttpResult> Find(
        [FromQuery(Name = PlanUrls.Key)] string? plan,
        [FromQuery(Name = PlanUrls.ItemKey)] string[] items,
        HttpRequest request,
        ContentLibrary library,
        SiteUrls urls)
    {
        var reading = PlanUrls.Read(request, library);
        return reading.IsValid ? TypedResults.Ok(Describe(reading.Plan, urls)) : TypedResults.Problem(
            "GET /api/guides lists the guides; GET /openapi/v1.json says how an item is written.",
            statusCode: StatusCodes.Status400BadRequest,
            title: library.Interface.Plan.ProblemTitle,
            extensions: new Dictionary<string, object?>
            {
                ["problems"] = reading.Errors.Select(problem => new PlanErrorDetail(
                    problem.Position, problem.Code, problem.Guide?.Slug, problem.Max, library.Interface.Plan.Describe(problem))),
                ["rest"] = Describe(reading.Plan, urls),
            });
    }

    private static PlanDetail Describe(Plan plan, SiteUrls urls) => new(
        [.. plan.Items.Select(
            item => new PlanItemDetail(
                item.Guide.Slug, item.Guide.Title, PlanSerializer.Serialize(item), Describe(item.Dosage), item.Minutes))],
        plan.Minutes,
        plan.IsLong,
        urls.To("/plan", plan));

    private static PlanDosageDetail Describe(PlanDosage dosage) =>
        new(dosage.Hold, dosage.Repetitions, dosage.Sides, dosage.Sets, dosage.TimesADay, dosage.DaysAWeek);
}
