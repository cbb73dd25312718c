using Hl7.Fhir.Model;

namespace BackCare.Fhir;

/// <summary>The extensions of FHIR R4 and of HL7's Structured Data Capture that the form uses.</summary>
internal static class Sdc
{
    private const string Core = "http://hl7.org/fhir/StructureDefinition/";
    private const string Guide = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-";
    private const string FhirPath = "text/fhirpath";

    public static Extension Variable((string Name, string Expression) variable) =>
        new(Core + "variable", new Expression { Name = variable.Name, Language = FhirPath, Expression_ = variable.Expression });

    public static Extension Calculated(string expression) => new(Guide + "calculatedExpression", Path(expression));

    /// <summary>The item is shown only while the expression is true.</summary>
    public static Extension EnableWhen(string expression) => new(Guide + "enableWhenExpression", Path(expression));

    /// <summary>These options are offered only while the expression is true.</summary>
    public static Extension Toggle(IEnumerable<Coding> options, string expression) => new()
    {
        Url = Guide + "answerOptionsToggleExpression",
        Extension = [.. options.Select(option => new Extension("option", option)), new Extension("expression", Path(expression))],
    };

    public static Extension Exclusive() => new(Core + "questionnaire-optionExclusive", new FhirBoolean(true));

    /// <summary>Check boxes, one on each line.</summary>
    public static IEnumerable<Extension> CheckBoxes() =>
    [
        new(Core + "questionnaire-itemControl", new CodeableConcept("http://hl7.org/fhir/questionnaire-item-control", "check-box")),
        new(Core + "questionnaire-choiceOrientation", new Code("vertical")),
    ];

    /// <summary>That "none" stands alone, for clients that do not know the exclusive option.</summary>
    public static Extension NoneAlone(string question, string says, FhirNames names) => new()
    {
        Url = Core + "questionnaire-constraint",
        Extension =
        [
            new Extension("key", new Id($"none-alone-{question}")),
            new Extension("severity", new Code("error")),
            new Extension("expression", new FhirString($"answer.value.where(system = '{names.NoSigns}').empty() or answer.count() = 1")),
            new Extension("human", new FhirString(says)),
        ],
    };

    private static Expression Path(string expression) => new() { Language = FhirPath, Expression_ = expression };
}
