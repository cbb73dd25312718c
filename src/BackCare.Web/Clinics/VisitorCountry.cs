using BackCare.Content;
using BackCare.Screening;

namespace BackCare.Web.Clinics;

/// <summary>Which country's emergency number to show: the clinic's, else the one that the visitor chose, else the region of the browser's
/// first language. Never looked up from the visitor's address. Null when none is known.</summary>
public sealed class VisitorCountry(ContentLibrary library, Clinic clinic)
{
    /// <summary>The clinic's country, the only one that pages shared by all visitors may use.</summary>
    public EmergencyLine? OfClinic => library.Emergency.Find(clinic.Country);

    /// <summary>Whose number to show to one visitor.</summary>
    /// <param name="chosen">The country that the visitor chose in the form, if any.</param>
    public EmergencyLine? Find(HttpRequest request, string? chosen) =>
        OfClinic ?? library.Emergency.Find(chosen) ?? library.Emergency.FindByLanguages(request.Headers.AcceptLanguage.ToString());
}
