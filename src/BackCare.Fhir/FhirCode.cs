using BackCare.Screening;

namespace BackCare.Fhir;

/// <summary>Codes and names.</summary>
internal static class FhirCode
{
    /// <summary>A choice as content files and the API write it.</summary>
    public static string From(Enum choice) => KebabCase.From(choice.ToString());

    /// <summary>The page of an outcome that stops something, beside the pages of the urgencies.</summary>
    public static string PageOf(StopKind stop) => $"{From(Urgency.Stop)}-{From(stop)}";

    /// <summary>A name for a slug that code generators can use: <c>ChairTwist</c>.</summary>
    public static string NameFrom(string slug) =>
        string.Concat(slug.Split('-').Select(word => $"{char.ToUpperInvariant(word[0])}{word[1..]}"));
}
