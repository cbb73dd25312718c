using System.Buffers;
using System.Text;
using BackCare.Web.Plumbing;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace BackCare.Web.Questions;

/// <summary>Answers the usual step through the form without making the page anew: ten times as many people can do the check at once. Whatever is
/// unusual about a form goes on to its page, which makes every page first.</summary>
internal static class PackedQuestionsPipeline
{
    private const string Address = "/check/questions";

    /// <summary>Comes behind the limits, which have read the form, and before the pages.</summary>
    public static void UsePackedQuestions(this WebApplication app) => app.Use(next =>
    {
        var content = app.Services.GetRequiredService<LiveContent>();
        return context => IsAnswer(context.Request) && context.Features.Get<IFormFeature>()?.Form is { } form ? AnswerAsync(context, form, content.Current, next) : next(context);
    });

    private static bool IsAnswer(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && request.Path == Address && BodyEncodings.AcceptsGzip(request.Headers.AcceptEncoding);

    private static async Task AnswerAsync(HttpContext context, IFormCollection form, Edition edition, RequestDelegate next)
    {
        if (QuestionStep.Read(form, edition.Library.Questionnaire) is not { } step)
        {
            await next(context);
            return;
        }

        var fields = Encoding.UTF8.GetBytes(AnswerFields.Of(step.Answers));
        if (edition.Questions.Find(step.Shape) is { } question)
        {
            await WriteAsync(context.Response, question, fields);
        }
        else
        {
            await KeepAsync(context, edition, step.Shape, fields, next);
        }
    }

    private static async Task WriteAsync(HttpResponse response, PackedQuestion question, byte[] fields)
    {
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.CacheControl = "private, no-cache";
        response.Headers.Vary = "Accept-Encoding";
        response.Headers.ContentEncoding = BodyEncodings.NameOf(BodyEncoding.Gzip);
        response.ContentLength = question.SizeWith(fields.Length);
        await response.StartAsync(); // What is written before the headers is copied twice.
        question.Write(response.BodyWriter, fields);
    }

    private static async Task KeepAsync(HttpContext context, Edition edition, string shape, byte[] fields, RequestDelegate next)
    {
        context.Request.Headers.AcceptEncoding = StringValues.Empty; // The page is needed as it is.
        var page = await Captured.OfAsync(context, next);

        // The content may have been replaced since this request came.
        if (context.Response.StatusCode == StatusCodes.Status200OK && context.RequestServices.GetRequiredService<Edition>() == edition)
        {
            edition.Questions.Keep(shape, page, fields);
        }

        await context.Response.Body.WriteAsync(page, context.RequestAborted);
    }
}
