using BackCare.Content;
using Hl7.Fhir.Model;
using FhirCodeSystem = Hl7.Fhir.Model.CodeSystem;

namespace BackCare.Fhir;

/// <summary>The frame of our lists of codes.</summary>
internal static class CodeSystems
{
    public static FhirCodeSystem Create(
        string url, string name, string title, string version, ContentLibrary library,
        IEnumerable<FhirCodeSystem.ConceptDefinitionComponent> concepts)
    {
        var system = new FhirCodeSystem
        {
            Id = url[(url.LastIndexOf('/') + 1)..],
            Language = library.Language,
            Url = url,
            Version = version,
            Name = name,
            Title = title,
            Publisher = library.Interface.Site.Name,
            Status = PublicationStatus.Draft,
            CaseSensitive = true,
            Content = CodeSystemContentMode.Complete,
            Concept = [.. concepts],
        };
        system.Count = system.Concept.Count;
        return system;
    }

    /// <summary>What a guide may ask of the body and an outcome may say to avoid.</summary>
    public static FhirCodeSystem FromDemands(ContentLibrary library, FhirNames names) => Create(
        names.Demands,
        "Demands",
        library.Interface.Rules.Avoid,
        library.Version,
        library,
        library.Rules.Demands.Select(demand => new FhirCodeSystem.ConceptDefinitionComponent
        {
            Code = demand.Id,
            Display = library.Screening.Demands[demand.Id].Short,
            Definition = library.Screening.Demands[demand.Id].Avoid,
        }));
}
