using System.IO.Pipelines;
using Microsoft.AspNetCore.Http.Features;

namespace BackCare.Web.Plumbing;

/// <summary>What is sent with a request. Nothing of ours waits for anything else.</summary>
internal static class RequestBody
{
    /// <summary>Waits until all of it has come, and takes nothing of it: whoever reads it finds it there and need not wait. After a wait, the
    /// request goes on in the thread that saw the rest come, where only what is quick may run (<see cref="InlineSockets"/>).</summary>
    /// <param name="longest">After this, whoever sends is given up.</param>
    /// <exception cref="Microsoft.AspNetCore.Http.BadHttpRequestException">It is too large, too slow or malformed.</exception>
    public static Task ReceiveAsync(HttpContext context, TimeSpan longest) =>
        context.Features.Get<IHttpRequestBodyDetectionFeature>() is not { CanHaveBody: true } || IsThere(context.Request.BodyReader) ? Task.CompletedTask : WaitAsync(context, longest);

    private static bool IsThere(PipeReader body) => body.TryRead(out var read) && PutBack(body, read);

    private static async Task WaitAsync(HttpContext context, TimeSpan longest)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        patience.CancelAfter(longest);
        try
        {
            var body = context.Request.BodyReader;
            while (!PutBack(body, await body.ReadAsync(patience.Token)))
            {
            }
        }
        catch (OperationCanceledException) when (!context.RequestAborted.IsCancellationRequested)
        {
            throw new Microsoft.AspNetCore.Http.BadHttpRequestException("It takes too long to come.", StatusCodes.Status408RequestTimeout);
        }
    }

    /// <returns>Whether it is all there.</returns>
    private static bool PutBack(PipeReader body, ReadResult read)
    {
        // What was looked at and is not all is not shown again before there is more.
        body.AdvanceTo(read.Buffer.Start, read.IsCompleted ? read.Buffer.Start : read.Buffer.End);
        return read.IsCompleted;
    }
}
