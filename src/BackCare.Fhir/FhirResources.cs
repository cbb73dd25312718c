using BackCare.Content;
using Hl7.Fhir.Model;

namespace BackCare.Fhir;

/// <summary>All resources of one content version, made once: only their JSON is kept.</summary>
public sealed class FhirResources
{
    private readonly IReadOnlyList<FhirResource> all;

    private FhirResources(ContentLibrary library, FhirNames names, bool withCheck)
    {
        var made = Made(library, names, withCheck).ToList();
        all = [.. made.Select(FhirResource.From)];
        Types = [.. made.Select(resource => resource.TypeName).Distinct()];
        Capabilities = FhirJson.Write(Capability.Create(library, names, Types, [.. made.OfType<OperationDefinition>()]));
    }

    /// <summary>The kinds of resource that there are.</summary>
    public IReadOnlyList<string> Types { get; }

    /// <summary>The CapabilityStatement.</summary>
    public byte[] Capabilities { get; }

    /// <param name="site">The address of the site, without a slash at its end.</param>
    /// <param name="withCheck">Whether the symptom check is offered.</param>
    public static FhirResources From(ContentLibrary library, string site, bool withCheck) => new(library, new FhirNames(site), withCheck);

    public FhirResource? Find(string type, string id) => all.FirstOrDefault(resource => resource.Type == type && resource.Id == id);

    /// <summary>All of one kind for which every given search parameter fits.</summary>
    public IReadOnlyList<FhirResource> Search(string type, IReadOnlyList<KeyValuePair<string, string>> parameters) =>
        [.. all.Where(resource => resource.Type == type && parameters.All(parameter => Fits(resource, parameter.Key, parameter.Value)))];

    private static bool Fits(FhirResource resource, string parameter, string value) => parameter switch
    {
        "_id" => value.Split(',').Contains(resource.Id),
        "url" => value.Split(',').Any(url => url == resource.Url || url == $"{resource.Url}|{resource.Version}"),
        "version" => value.Split(',').Contains(resource.Version),
        _ => true,
    };

    private static IEnumerable<DomainResource> Made(ContentLibrary library, FhirNames names, bool withCheck) =>
    [
        .. withCheck
            ? [new SymptomCheckForm(library, names).Create(), .. new FormCodeSystems(library, names).Create()]
            : Array.Empty<DomainResource>(),
        CodeSystems.FromDemands(library, names),
        .. library.Guides.Select(guide => new Activities(library, names).From(guide)),
        .. library.Routines.Select(routine => new PlanDefinitions(library, names).From(routine)),
        .. Operations.Create(names, withCheck),
    ];
}
