using BackCare.Content;
using Hl7.Fhir.Model;
using Rest = Hl7.Fhir.Model.CapabilityStatement;

namespace BackCare.Fhir;

/// <summary>What a FHIR client may ask here.</summary>
internal static class Capability
{
    private static readonly (string Name, SearchParamType Type)[] Parameters =
        [("_id", SearchParamType.Token), ("url", SearchParamType.Uri), ("version", SearchParamType.Token)];

    public static CapabilityStatement Create(
        ContentLibrary library, FhirNames names, IEnumerable<string> types, IReadOnlyList<OperationDefinition> operations) =>
        new()
        {
            Language = library.Language,
            Url = $"{names.Base}/metadata",
            Version = library.Version,
            Name = "BackCare",
            Title = library.Interface.Site.Name,
            Status = PublicationStatus.Active,
            Date = library.Guides.Max(guide => guide.Review.Written)
                .ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            Kind = CapabilityStatementKind.Instance,
            Implementation = new Rest.ImplementationComponent { Description = library.Interface.Site.Tagline, Url = names.Base },
            FhirVersion = FHIRVersion.N4_0_1,
            Format = ["json"],
            Rest =
            [
                new Rest.RestComponent
                {
                    Mode = Rest.RestfulCapabilityMode.Server,
                    Documentation = "Read only, and the same for everyone: nothing about a person is asked for, stored or logged.",
                    Resource = [.. types.Select(type => ResourceOf(type, operations))],
                },
            ],
        };

    private static Rest.ResourceComponent ResourceOf(string type, IEnumerable<OperationDefinition> operations) => new()
    {
        Type = type,
        Interaction = [new() { Code = Rest.TypeRestfulInteraction.Read }, new() { Code = Rest.TypeRestfulInteraction.SearchType }],
        Versioning = Rest.ResourceVersionPolicy.NoVersion,
        SearchParam = [.. Parameters.Select(parameter => new Rest.SearchParamComponent { Name = parameter.Name, Type = parameter.Type })],
        Operation =
        [
            .. from operation in operations
               where operation.Resource.Any(kind => kind.ToString() == type)
               select new Rest.OperationComponent
               {
                   Name = operation.Code,
                   Definition = operation.Url,
                   Documentation = operation.Description,
               },
        ],
    };
}
