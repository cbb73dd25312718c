using BackCare.Content;
using BackCare.Screening;

namespace BackCare.Web.Clinics;

/// <summary>Whose emergency number to show: the country of the clinic, else what the visitor chose, else the region of the browser's first
/// language. Never the address that the visitor comes from. Null when none of these is known.</summary>
public sealed class VisitorCountry(ContentLibrary library, Clinic clinic)
{
    /// <summary>The country of the clinic: all that pages know that are shared by all visitors.</summary>
    public EmergencyLine? OfClinic => library.Emergency.Find(clinic.Country);

    /// <summary>Whose number to show to one visitor.</summary>
    /// <param name="chosen">The country that the visitor chose in the form, if any.</param>
    public EmergencyLine? Find(HttpRequest request, string? chosen) =>
        OfClinic ?? library.Emergency.Find(chosen) ?? library.Emergency.FindByLanguages(request.Headers.AcceptLanguage.ToString());
}
