using BackCare.Content;
using BackCare.Screening;
using Hl7.Fhir.Model;

namespace BackCare.Fhir;

/// <summary>Everything that the form can hold as an answer, in the words that a person reads.</summary>
internal sealed class FormCodings(ContentLibrary library, FhirNames names)
{
    /// <summary>The code that says that nothing is true.</summary>
    public const string NoneCode = "none";

    private readonly ScreeningText words = library.Screening;

    public Coding From(Tick tick) => tick.Sign is { } sign
        ? new Coding(names.Signs, sign.Id, WordsOf(words.Signs[sign.Id].Box))
        : new Coding(names.Topics, tick.Id, WordsOf(words.Topics[tick.Id]));

    public Coding None(Question question) => new(names.NoSigns, NoneCode, words.Questions[question.Id].None);

    public Coding From(Urgency urgency) => new(names.Urgencies, FhirCode.From(urgency), LevelOf(urgency));

    public Coding From(Rule rule) => new(names.Rules, rule.Id, Apart(words.Rules[rule.Id], rule.Id, words.Rules.Values));

    public Coding From(Demand demand) => new(names.Demands, demand.Id, words.Demands[demand.Id].Avoid);

    /// <summary>The level in words.</summary>
    public string LevelOf(Urgency urgency) =>
        Apart(words.Outcomes[urgency].Level, FhirCode.From(urgency), words.Outcomes.Values.Select(page => page.Level));

    /// <summary>A box with its small print, which takes false alarms away and belongs to what is ticked.</summary>
    public static string WordsOf(TickText tick) => tick.Hint is null ? tick.Whole : $"{tick.Whole} ({tick.Hint.TrimEnd('.')})";

    // Clients tell options apart by what they read: two with the same words also show their codes.
    private static string Apart(string text, string code, IEnumerable<string> all) =>
        all.Count(other => other == text) > 1 ? $"{text} ({code})" : text;
}
