using Hl7.Fhir.Model;

namespace BackCare.Fhir;

/// <summary>Our sources as FHIR cites them.</summary>
internal static class Citations
{
    public static RelatedArtifact From(Source source) => new()
    {
        Type = RelatedArtifact.RelatedArtifactType.Citation,
        Citation = $"{source.Title}. {source.Publisher}{(source.Year is { } year ? $", {year}" : "")}",
        Url = source.Address,
    };
}
