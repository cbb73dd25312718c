using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;

namespace BackCare.Web.Tests.Caching;

public sealed class PoisonSpecs
{
    private static readonly string[] Encodings = ["identity", "br"];
    private static readonly HttpMethod[] Reads = [HttpMethod.Get, HttpMethod.Head];

    // Every field that any page understands, with a value that would change what it shows.
    private static readonly KeyValuePair<string, string>[] Poison =
    [
        new("area", "neck"), new("position", "sitting"), new("equipment", "mat"), new("page", "2"),
        new("do", "plank"), new("add", "plank"), new("size", "large"), new("at", "07:00"), new("code", "M54.5"), new("system", "icd-10"),
        new("changing", "true"), new("show", "outcome"),
        new("question", "nerves"), new("tick", "urine-leak"), new("country", "gb"), new("url", "/guides/plank"),
    ];

    [Fact]
    public async Task A_page_takes_every_value_from_a_source_that_it_names()
    {
        using var site = new Site();
        site.Visitor();
        var pages = site.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items
            .OfType<PageActionDescriptor>()
            .ToList();
        var loader = site.Services.GetRequiredService<PageLoader>();
        Assert.NotEmpty(pages);
        foreach (var page in pages)
        {
            var compiled = await loader.LoadAsync(page, EndpointMetadataCollection.Empty);
            var parameters = compiled.HandlerMethods.SelectMany(handler => handler.Parameters).Concat(compiled.BoundProperties);
            Assert.All(
                parameters, parameter => Assert.True(
                    parameter.BindingInfo?.BindingSource is not null, $"{page.ViewEnginePath}: {parameter.Name} may come from anywhere"));
        }
    }

    [Fact]
    public async Task No_body_of_a_GET_or_HEAD_is_accepted_or_changes_what_the_next_visitor_sees()
    {
        var settings = new Dictionary<string, string> { ["BackCare:Address"] = "https://backcare.example" };
        using var attacked = new Site { Settings = settings };
        using var clean = new Site { Settings = settings };
        var (attacker, visitor) = (attacked.Visitor(), clean.Visitor());
        var addresses = await AddressesAsync(attacked, visitor);
        Assert.InRange(addresses.Count, 30, 1000);
        foreach (var (address, other) in addresses)
        {
            foreach (var encoding in Encodings)
            {
                foreach (var method in Reads)
                {
                    Assert.Equal(
                        (address, HttpStatusCode.BadRequest), (address, await StatusAsync(attacker, method, address, encoding, other)));
                }

                Assert.Equal(await ReadAsync(visitor, address, encoding), await ReadAsync(attacker, address, encoding));
                // Also when it is cached.
                Assert.Equal(
                    (address, HttpStatusCode.BadRequest), (address, await StatusAsync(attacker, HttpMethod.Get, address, encoding, other)));
            }
        }
    }

    /// <summary>An address for each endpoint that can be read, and the route values of another page of its kind. Examples come from the
    /// site map.</summary>
    private static async Task<IReadOnlyList<(string Address, RouteValueDictionary Other)>> AddressesAsync(Site site, HttpClient visitor)
    {
        string[] known =
        [
            "/learn/when-to-get-help", "/safety", "/openapi/v1.json", "/error/404", "/error/500", "/api/guides/chair-twist",
            "/api/guides/plank", "/session/figures/chair-twist/1", "/session/figures/plank/1",
            "/guides/chair-twist.svg", "/guides/plank.svg", "/guides/chair-twist/right.svg", "/guides/plank/toes.svg",
            "/guides/chair-twist.png", "/guides/plank.png", "/guides/chair-twist/right.png", "/guides/plank/toes.png",
            "/guides/chair-twist/social.png", "/guides/plank/social.png",
            "/api/fhir/Questionnaire/symptom-check", "/api/fhir/PlanDefinition/desk-reset", "/api/fhir/Questionnaire",
            "/api/fhir/PlanDefinition",
            .. await SiteMap.PathsAsync(visitor),
        ];
        var patterns = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(
                endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is not { Count: > 0 } methods
                    || methods.Contains("GET"))
            .Select(endpoint => endpoint.RoutePattern);
        return [.. patterns.Select(pattern => ExampleOf(pattern, known)).DistinctBy(example => example.Address)];
    }

    private static (string Address, RouteValueDictionary Other) ExampleOf(RoutePattern pattern, IReadOnlyList<string> known)
    {
        if (pattern.Parameters.Count == 0)
        {
            return ("/" + pattern.RawText!.TrimStart('/'), []);
        }

        var matcher = new TemplateMatcher(new RouteTemplate(pattern), []);
        var fitting = known.Where(path => matcher.TryMatch(path, [])).ToList();
        Assert.True(fitting.Count > 0, $"Give an example of {pattern.RawText} above.");
        var other = new RouteValueDictionary();
        matcher.TryMatch(fitting[^1], other);
        return (fitting[0], other);
    }

    private static async Task<HttpStatusCode> StatusAsync(
        HttpClient client, HttpMethod method, string address, string encoding, RouteValueDictionary other)
    {
        using var request = Request(method, address, encoding);
        request.Content = new FormUrlEncodedContent([.. other.Select(pair => KeyValuePair.Create(pair.Key, $"{pair.Value}")), .. Poison]);
        using var response = await client.SendAsync(request);
        return response.StatusCode;
    }

    private static async Task<(string Address, HttpStatusCode Status, string Body)> ReadAsync(
        HttpClient client, string address, string encoding)
    {
        using var request = Request(HttpMethod.Get, address, encoding);
        using var response = await client.SendAsync(request);
        var body = Convert.ToBase64String(await response.Content.ReadAsByteArrayAsync());
        return (address, response.StatusCode, response.IsSuccessStatusCode ? body : ""); // A problem document names its request.
    }

    private static HttpRequestMessage Request(HttpMethod method, string address, string encoding)
    {
        var request = new HttpRequestMessage(method, address);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", encoding);
        return request;
    }
}
