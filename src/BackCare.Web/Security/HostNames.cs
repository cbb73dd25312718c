using Microsoft.Extensions.Primitives;

namespace BackCare.Web.Security;

/// <summary>Refuses a host name that is encoded but cannot be decoded, such as <c>xn--zzzzzzzz99999</c>: the framework throws at one. The
/// server itself refuses all other hosts that are none.</summary>
internal static class HostNames
{
    private const string Encoded = "xn--";
    private const string Forwarded = "X-Forwarded-Host";

    /// <summary>Comes before anything that reads the host.</summary>
    public static void UseHostNames(this WebApplication app) => app.Use(next => context =>
    {
        var headers = context.Request.Headers;
        return AreNames(headers.Host) && AreNames(headers[Forwarded]) ? next(context) : Refuse(context);
    });

    private static bool AreNames(StringValues hosts)
    {
        var text = hosts.ToString();
        if (!text.Contains(Encoded, StringComparison.OrdinalIgnoreCase))
        {
            return true; // Nearly every request.
        }

        try
        {
            foreach (var host in text.Split(','))
            {
                HostString.FromUriComponent(host.Trim());
            }

            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static Task Refuse(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }
}
