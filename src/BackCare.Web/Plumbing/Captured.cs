namespace BackCare.Web.Plumbing;

/// <summary>What the rest of the pipeline writes, held back instead of sent.</summary>
internal static class Captured
{
    /// <returns>The body; status and headers stand in the response.</returns>
    public static async Task<byte[]> OfAsync(HttpContext context, RequestDelegate next)
    {
        var response = context.Response;
        var (way, made) = (response.Body, new MemoryStream());
        response.Body = made;
        try
        {
            await next(context);
        }
        finally
        {
            response.Body = way;
        }

        return made.ToArray();
    }
}
