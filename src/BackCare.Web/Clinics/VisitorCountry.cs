using BackCare.Content;
using BackCare.Screening;

namespace BackCare.Web.Clinics;

/// <summary>Whose emergency number to show: the country of the clinic, else what the visitor chose, else the region of the browser's
/// language. Never the address that the visitor comes from. Null when none of these is known.</summary>
public sealed class VisitorCountry(ContentLibrary library, Clinic clinic)
{
    /// <param name="chosen">The country that the visitor chose in the form, if any.</param>
    public EmergencyLine? Find(HttpRequest request, string? chosen) => Find(clinic.Country) ?? Find(chosen) ?? FromLanguage(request);

    private EmergencyLine? Find(string? country) =>
        library.Emergency.FirstOrDefault(line => string.Equals(line.Country, country, StringComparison.OrdinalIgnoreCase));

    private EmergencyLine? FromLanguage(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage.OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.ToString().Split('-') is [_, .., var region] ? Find(region) : null)
            .FirstOrDefault(line => line is not null);
}
