using BackCare.Content;
using BackCare.Screening;
using Hl7.Fhir.Model;
using Concept = Hl7.Fhir.Model.CodeSystem.ConceptDefinitionComponent;
using FhirCodeSystem = Hl7.Fhir.Model.CodeSystem;
using Property = Hl7.Fhir.Model.CodeSystem.PropertyComponent;

namespace BackCare.Fhir;

/// <summary>What the form's codes mean: the signs in a clinician's words, the rules with their urgency, what they say to avoid and their
/// sources.</summary>
internal sealed class FormCodeSystems(ContentLibrary library, FhirNames names)
{
    private readonly ScreeningText words = library.Screening;

    public IEnumerable<FhirCodeSystem> Create() =>
    [
        System(names.Signs, "Signs", library.Interface.ReferralSheet.ClinicianWords, library.Rules.Signs.Select(From)),
        System(names.Topics, "Topics", library.Interface.ReferralSheet.PatientWords, Topics()),
        System(
            names.NoSigns, "NoSigns", library.Interface.Proof.TickedNothing,
            [new Concept { Code = FormCodings.NoneCode, Display = library.Interface.Proof.TickedNothing }]),
        System(names.Urgencies, "Urgencies", library.Interface.Rules.Urgency, Enum.GetValues<Urgency>().Reverse().Select(From)),
        Rules(),
    ];

    private FhirCodeSystem System(string url, string name, string title, IEnumerable<Concept> concepts) =>
        CodeSystems.Create(url, name, title, library.Rules.Version, library, concepts);

    private FhirCodeSystem Rules()
    {
        var system = System(names.Rules, "Rules", library.Interface.Rules.Title, library.Rules.Rules.Select(From));
        system.Description = library.Interface.ReferralSheet.Caveat;
        system.Property =
        [
            new Property { Code = "urgency", Type = FhirCodeSystem.PropertyType.Coding, Description = library.Interface.Rules.Urgency },
            new Property { Code = "avoid", Type = FhirCodeSystem.PropertyType.Coding, Description = library.Interface.Rules.Avoid },
            new Property { Code = "source", Type = FhirCodeSystem.PropertyType.String, Description = library.Interface.Rules.Sources },
        ];
        return system;
    }

    private Concept From(Sign sign) => new()
    {
        Code = sign.Id,
        Display = words.Signs[sign.Id].Term,
        Designation = [new() { Language = library.Language, Value = FormCodings.WordsOf(words.Signs[sign.Id].Box) }],
    };

    private Concept From(Urgency urgency) =>
        new()
        {
            Code = FhirCode.From(urgency),
            Display = new FormCodings(library, names).LevelOf(urgency),
            Definition = OutcomeItems.WordsOf(words.Outcomes[urgency]),
        };

    private Concept From(Rule rule) => new()
    {
        Code = rule.Id,
        Display = words.Rules[rule.Id],
        Property =
        [
            new() { Code = "urgency", Value = new Coding(names.Urgencies, FhirCode.From(rule.Urgency)) },
            .. rule.Avoid.Select(
                demand => new Hl7.Fhir.Model.CodeSystem.ConceptPropertyComponent
                {
                    Code = "avoid",
                    Value = new Coding(names.Demands, demand.Id),
                }),
            .. rule.Sources.Select(
                source => new Hl7.Fhir.Model.CodeSystem.ConceptPropertyComponent
                {
                    Code = "source",
                    Value = new FhirString(Citations.From(source).Citation),
                }),
        ],
    };

    private IEnumerable<Concept> Topics() =>
        from tick in library.Questionnaire.Ticks
        where tick.Sign is null
        select new Concept { Code = tick.Id, Display = FormCodings.WordsOf(words.Topics[tick.Id]) };
}
