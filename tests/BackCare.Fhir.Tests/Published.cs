using BackCare.Content;
using BackCare.Tests;

namespace BackCare.Fhir.Tests;

/// <summary>The content of the checkout, and names at an address.</summary>
internal static class Published
{
    public const string Site = "https://backcare.example";

    public static readonly FhirNames Names = new(Site);

    public static readonly ContentLibrary Library = ContentLibrary.Load(Checkout.Content);
}
