using Hl7.Fhir.Model;

namespace BackCare.Fhir;

/// <summary>What a review means for a resource.</summary>
internal static class Reviews
{
    /// <summary>A draft until a clinician has reviewed it.</summary>
    public static PublicationStatus StatusOf(Review review) =>
        review.Clinician is null ? PublicationStatus.Draft : PublicationStatus.Active;
}
