using Hl7.Fhir.Model;

namespace BackCare.Fhir;

/// <summary>What is computed here, beside reading: a plan from its link, and the referral sheet from answers.</summary>
internal static class Operations
{
    public static IEnumerable<OperationDefinition> Create(FhirNames names, bool withCheck) =>
        withCheck ? [FromLink(names), ReferralSheet(names)] : [FromLink(names)];

    private static OperationDefinition FromLink(FhirNames names) => Define(
        names,
        FhirNames.PlanOperation,
        ResourceType.PlanDefinition,
        "The plan of a link to /plan. Each \"do\" is one item, as GET /api/plan reads it.",
        ("do", OperationParameterUse.In, "string", "*"),
        ("return", OperationParameterUse.Out, "PlanDefinition", "1"));

    private static OperationDefinition ReferralSheet(FhirNames names)
    {
        var operation = Define(
            names,
            FhirNames.SheetOperation,
            ResourceType.Questionnaire,
            "The answers of the symptom check with the outcome, by the site's own rules. POST only; nothing is stored or logged.",
            ("response", OperationParameterUse.In, "QuestionnaireResponse", "1"),
            ("return", OperationParameterUse.Out, "QuestionnaireResponse", "1"));
        (operation.Type, operation.Instance) = (false, true);
        return operation;
    }

    private static OperationDefinition Define(
        FhirNames names, string code, ResourceType resource, string description,
        params (string Name, OperationParameterUse Use, string Type, string Max)[] parameters)
    {
        return new OperationDefinition
        {
            Id = code,
            Language = "en",
            Url = names.NameOf("OperationDefinition", code),
            Version = "1",
            Name = FhirCode.NameFrom(code),
            Status = PublicationStatus.Active,
            Kind = OperationDefinition.OperationKind.Operation,
            AffectsState = false,
            Code = code,
            Description = description,
            Resource = [resource],
            System = false,
            Type = true,
            Instance = false,
            Parameter = [.. parameters.Select(parameter => ParameterOf(parameter.Name, parameter.Use, parameter.Type, parameter.Max))],
        };
    }

    private static OperationDefinition.ParameterComponent ParameterOf(string name, OperationParameterUse use, string type, string max) =>
        new() { Name = name, Use = use, Min = 1, Max = max, Type = Enum.Parse<FHIRAllTypes>(type, ignoreCase: true) };
}
