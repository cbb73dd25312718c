namespace BackCare.Web.Tests.Security;

public sealed class StrictTransportSpecs
{
    [Fact]
    public async Task Strict_transport_is_asked_for_behind_HTTPS_only_on_cached_pages_and_errors_too()
    {
        using var site = Site.With(("BackCare:Limits:TrustedProxies:0", "127.0.0.0/8"));
        foreach (var path in new[] { "/about", "/about", "/plan?do=sphinx", "/no-such-page", "/api/no-such-thing" })
        {
            foreach (var scheme in new[] { "http", "https" })
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, path);
                request.Headers.Host = "backcare.example"; // Strict transport is never asked for on localhost.
                request.Headers.Add("X-Forwarded-Proto", scheme);
                using var response = await site.Anyone.SendAsync(request);

                Assert.Equal((path, scheme == "https"), (path, response.Headers.Contains("Strict-Transport-Security")));
            }
        }
    }
}
