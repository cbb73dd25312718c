using BackCare.Content;
using BackCare.Screening;
using BackCare.Web.Caching;
using BackCare.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace BackCare.Web.Api;

/// <summary>A box of a question. <paramref name="After"/>: it is asked only when one of these was ticked before; empty: of
/// everyone.</summary>
public sealed record TickDetail(string Id, string Wording, string? Hint, IReadOnlyList<string> After);

/// <summary>One page of the questionnaire. Topics are not signs: they only open the questions whose signs come after them.</summary>
public sealed record QuestionDetail(string Id, string Title, IReadOnlyList<TickDetail> Signs, IReadOnlyList<TickDetail> Topics);

/// <summary>Something that an outcome can say to avoid.</summary>
public sealed record AvoidDetail(string Id, string Wording);

/// <summary>The questionnaire: every sign that POST accepts, in the order in which people are asked.</summary>
public sealed record ScreeningDetail(IReadOnlyList<QuestionDetail> Questions, IReadOnlyList<AvoidDetail> Avoid);

/// <summary>The ids of the signs that are true of a person.</summary>
public sealed record ScreeningRequest(IReadOnlyList<string> Signs);

/// <summary>A rule that holds, why, the ticked signs that make it hold, and the ids of its sources.</summary>
public sealed record ReasonDetail(string Rule, Urgency Urgency, string Text, IReadOnlyList<string> Signs, IReadOnlyList<string> Sources);

/// <summary>The outcome: how urgent, why, what to avoid, the slugs of the guides that are fine, and which rules said so.</summary>
public sealed record OutcomeDetail(
    Urgency Urgency, string Title, IReadOnlyList<ReasonDetail> Reasons, IReadOnlyList<string> Avoid, IReadOnlyList<string> Guides,
    string RulesVersion);

/// <summary>The screening, for other software: the same rules as the form. Nothing of a request is logged or kept.</summary>
internal static class ScreeningApi
{
    /// <param name="withCheck">Whether the symptom check is offered.</param>
    public static void MapScreeningApi(this WebApplication app, bool withCheck)
    {
        if (!withCheck)
        {
            return;
        }

        app.MapGet("/api/screening", [CachedPage] (ContentLibrary library) => TypedResults.Ok(Describe(library)))
            .WithName("getApiScreening").WithSummary("The questions and every sign, with its wording");
        app.MapPost("/api/screening", Decide)
            .WithName("postApiScreening").WithSummary("The outcome of a set of signs")
            .Accepts<ScreeningRequest>("application/json")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
    }

    private static async Task<Results<Ok<OutcomeDetail>, ProblemHttpResult>> Decide(
        HttpContext context, ContentLibrary library, Metrics metrics)
    {
        context.Response.Headers.CacheControl = "no-store";
        var (request, problem) = await ScreeningRequestReader.ReadAsync(context.Request, library.Rules);
        if (request is null)
        {
            return problem!;
        }

        var outcome = library.Rules.Decide(request.Value);
        metrics.Count(outcome.Urgency);
        return TypedResults.Ok(Describe(library, outcome));
    }

    private static OutcomeDetail Describe(ContentLibrary library, Outcome outcome) => new(
        outcome.Urgency,
        library.Screening.OutcomeFor(outcome).Title,
        [.. outcome.Reasons.Select(reason => new ReasonDetail(
            reason.Rule.Id,
            reason.Rule.Urgency,
            library.Screening.Rules[reason.Rule.Id],
            [.. reason.Signs.Select(sign => sign.Id)],
            [.. reason.Rule.Sources.Select(source => source.Id)]))],
        [.. outcome.Avoid.Select(demand => demand.Id)],
        [.. library.Guides.Where(outcome.Allows).Select(guide => guide.Slug)],
        library.Rules.Version);

    private static ScreeningDetail Describe(ContentLibrary library)
    {
        var words = library.Screening;
        return new ScreeningDetail(
            [.. library.Questionnaire.Questions.Select(question => new QuestionDetail(
                question.Id,
                words.Questions[question.Id].Title,
                [.. question.Ticks.Where(tick => tick.Sign is not null).Select(tick => new TickDetail(
                    tick.Id, words.Signs[tick.Id].Box.Whole, words.Signs[tick.Id].Hint, tick.After))],
                [.. question.Ticks.Where(tick => tick.Sign is null).Select(tick => new TickDetail(
                    tick.Id, words.Topics[tick.Id].Whole, words.Topics[tick.Id].Hint, tick.After))]))],
            [.. library.Rules.Demands.Select(demand => new AvoidDetail(demand.Id, words.Demands[demand.Id].Avoid))]);
    }
}
