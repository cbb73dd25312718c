using BackCare.Guides;

namespace BackCare.Fhir;

/// <summary>The names of our resources: each is the address at which it is served, below the address of the site.</summary>
/// <param name="Site">Without a slash at its end.</param>
public sealed record FhirNames(string Site)
{
    /// <summary>The base of all resources, below the site.</summary>
    public const string Path = "/api/fhir";

    /// <summary>The id of the questionnaire.</summary>
    public const string SymptomCheck = "symptom-check";

    /// <summary>On PlanDefinition: the plan of a link.</summary>
    public const string PlanOperation = "from-link";

    /// <summary>On the questionnaire: answers become a sheet to hand over.</summary>
    public const string SheetOperation = "referral-sheet";

    public string Base => Site + Path;

    public string Questionnaire => NameOf("Questionnaire", SymptomCheck);

    /// <summary>What can be ticked and rules look at.</summary>
    public string Signs => CodeSystem("signs");

    /// <summary>What can be ticked and only opens further boxes.</summary>
    public string Topics => CodeSystem("topics");

    /// <summary>The one answer that nothing is true. It has a system of its own, so that no expression over signs or topics can meet
    /// it.</summary>
    public string NoSigns => CodeSystem("no-signs");

    public string Urgencies => CodeSystem("urgencies");

    public string Rules => CodeSystem("rules");

    public string Demands => CodeSystem("demands");

    public string NameOf(string type, string id) => $"{Base}/{type}/{id}";

    public string NameOf(Guide guide) => NameOf("ActivityDefinition", guide.Slug);

    private string CodeSystem(string id) => NameOf("CodeSystem", id);
}
