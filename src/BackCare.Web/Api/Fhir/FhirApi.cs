using System.Runtime.CompilerServices;
using BackCare.Content;
using BackCare.Fhir;
using BackCare.Web.Addresses;
using BackCare.Web.Caching;

namespace BackCare.Web.Api.Fhir;

/// <summary>The site's resources for software that speaks FHIR R4: README.md beside this file. They are made when first asked for,
/// once for each content version, and FHIR's own library is not loaded before.</summary>
internal static class FhirApi
{
    // Without a public address, names must still be unique to us and the same on every request.
    private const string NoAddress = "https://backcare.invalid";

    // Gone with the content version that it belongs to.
    private static readonly ConditionalWeakTable<ContentLibrary, Lazy<FhirResources>> Made = [];

    /// <param name="withCheck">Whether the symptom check is offered.</param>
    public static void MapFhir(this WebApplication app, SiteUrls urls, bool withCheck)
    {
        var site = urls.IsPublic ? urls.ToPublic(urls.BasePath) : NoAddress;
        FhirResources All(ContentLibrary library) =>
            Made.GetValue(library, each => new(() => FhirResources.From(each, site, withCheck))).Value;

        var fhir = app.MapGroup(FhirNames.Path).ExcludeFromDescription();
        fhir.MapGet("/metadata", [CachedPage] (ContentLibrary library) => FhirResults.Ok(All(library).Capabilities));
        fhir.MapGet(
            "/{type}/{id}",
            [CachedPage] (string type, string id, ContentLibrary library) => FhirResults.Found(All(library).Find(type, id)));
        fhir.MapGet(
            "/{type}", (string type, HttpRequest request, ContentLibrary library) => FhirSearch.Answer(All(library), type, request, site));
        fhir.MapGet(
            $"/PlanDefinition/${FhirNames.PlanOperation}",
            (HttpRequest request, ContentLibrary library) => FhirPlan.Answer(request, library, site));
        if (withCheck)
        {
            fhir.MapPost(
                $"/Questionnaire/{FhirNames.SymptomCheck}/${FhirNames.SheetOperation}",
                (HttpContext context, ContentLibrary library) => FhirSheet.AnswerAsync(context, library, site));
        }

        fhir.MapFallback(() => FhirResults.NotFound()).WithMetadata(new HttpMethodMetadata([HttpMethods.Get]));
    }
}
