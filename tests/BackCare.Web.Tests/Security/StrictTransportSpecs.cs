
namespace BackCare.Web.Tests.Security;

public sealed class StrictTransportSpecs(StrictTransportSpecs.SiteBehindProxy behind) : IClassFixture<StrictTransportSpecs.SiteBehindProxy>
{
    [Theory]
    [InlineData("/about")]
    [InlineData("/plan?do=sphinx")]
    [InlineData("/no-such-page")]
    [InlineData("/api/no-such-thing")]
    public async Task Strict_transport_is_asked_for_behind_HTTPS_only_on_cached_pages_and_errors_too(string path)
    {
        var client = behind.Site.Visitor();
        await client.GetAsync(path);

        Assert.False((await AskAsync("http")).Headers.Contains("Strict-Transport-Security"));
        Assert.True((await AskAsync("https")).Headers.Contains("Strict-Transport-Security"));

        Task<HttpResponseMessage> AskAsync(string scheme)
        {
            var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Host = "backcare.example"; // Strict transport is never asked for on localhost.
            request.Headers.Add("X-Forwarded-Proto", scheme);
            return client.SendAsync(request);
        }
    }

    public sealed class SiteBehindProxy : IDisposable
    {
        internal Site Site { get; } =
            new() { Settings = new Dictionary<string, string> { ["BackCare:Limits:TrustedProxies:0"] = "127.0.0.0/8" } };

        public void Dispose() => Site.Dispose();
    }
}
