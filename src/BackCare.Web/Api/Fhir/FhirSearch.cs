using BackCare.Fhir;
using Microsoft.AspNetCore.Http.Extensions;

namespace BackCare.Web.Api.Fhir;

/// <summary>Searches the resources of one type by _id, url and version. Unknown parameters are ignored, and the self link shows which ones
/// counted, as FHIR asks.</summary>
internal static class FhirSearch
{
    private static readonly string[] Known = ["_id", "url", "version"];

    public static IResult Answer(FhirResources resources, string type, HttpRequest request, string site)
    {
        if (!resources.Types.Contains(type))
        {
            return FhirResults.NotFound();
        }

        var parameters = Known.SelectMany(name => request.Query[name].Select(value => KeyValuePair.Create(name, value ?? ""))).ToList();
        var self = $"{site}{FhirNames.Path}/{type}{new QueryBuilder(parameters).ToQueryString()}";
        return FhirResults.Ok(SearchBundle.Write(resources.Search(type, parameters), self, site));
    }
}
