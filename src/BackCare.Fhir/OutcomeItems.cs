using BackCare.Content;
using BackCare.Screening;
using Hl7.Fhir.Model;
using Item = Hl7.Fhir.Model.Questionnaire.ItemComponent;
using ItemType = Hl7.Fhir.Model.Questionnaire.QuestionnaireItemType;
using Operator = Hl7.Fhir.Model.Questionnaire.QuestionnaireItemOperator;

namespace BackCare.Fhir;

/// <summary>What the form says once it is answered, or at the first emergency sign: the urgency, what to do, why, and what to
/// avoid.</summary>
internal sealed class OutcomeItems(ContentLibrary library, FhirNames names)
{
    /// <summary>With it begin the names of all items of an outcome, and of no question.</summary>
    public const string Prefix = "outcome.";
    public const string Urgency = Prefix + "urgency";
    public const string Reasons = Prefix + "reasons";
    public const string Avoid = Prefix + "avoid";

    private readonly FormCodings codings = new(library, names);

    public IEnumerable<Item> Create()
    {
        var (words, screening, urgencies) = (library.Interface.Rules, library.Screening, Enum.GetValues<Urgency>().Reverse().ToList());
        return
        [
            Computed(Urgency, words.Urgency, "code = %urgency", urgencies.Select(codings.From), repeats: false),
            .. urgencies.Select(urgency => Page(FhirCode.From(urgency), screening.Outcomes[urgency])),
            .. screening.Stops.Select(stop => Page(FhirCode.PageOf(stop.Key), stop.Value)),
            .. library.Rules.Advice.Select(advice => Shown($"{Prefix}advice.{advice}", screening.Advice[advice], $"'{advice}' in %advice")),
            WhenDecided(new Item { LinkId = Prefix + "worsening", Type = ItemType.Display, Text = WordsOf(screening.Worsening) }),
            WhenDecided(Computed(Reasons, words.Reason, "code in %rules", library.Rules.Rules.Select(codings.From), repeats: true)),
            WhenDecided(Computed(Avoid, words.Avoid, "code in %avoid", library.Rules.Demands.Select(codings.From), repeats: true)),
        ];
    }

    /// <summary>The words of an outcome's page.</summary>
    public static string WordsOf(OutcomeText page) => $"{page.Title}. {page.Lead}\n{PlainText.From(page.Html)}";

    // It stands whole on every outcome.
    private static string WordsOf(WorseningText words) =>
        string.Join(
            '\n',
            [
                $"{words.Title}. {words.Lead}", .. words.Items.Select(item => $"- {item}"), words.TodayLead,
                .. words.Today.Select(item => $"- {item}"), words.Otherwise,
            ]);

    private static Item Page(string id, OutcomeText page) => Shown($"{Prefix}page.{id}", WordsOf(page), $"'{id}' in %page");

    private static Item Shown(string linkId, string text, string when) =>
        new() { LinkId = linkId, Type = ItemType.Display, Text = text, Extension = [Sdc.EnableWhen(when)] };

    private static Item WhenDecided(Item item)
    {
        item.EnableWhen = [new() { Question = Urgency, Operator = Operator.Exists, Answer = new FhirBoolean(true) }];
        return item;
    }

    /// <summary>FHIRPath makes no coding, so the item takes those of its own options that hold.</summary>
    private static Item Computed(string linkId, string text, string where, IEnumerable<Coding> options, bool repeats) => new()
    {
        LinkId = linkId,
        Type = ItemType.Choice,
        Text = text,
        ReadOnly = true,
        Repeats = repeats,
        Extension = [Sdc.Calculated($"%questionnaire.item.where(linkId = '{linkId}').answerOption.value.where({where})")],
        AnswerOption = [.. options.Select(option => new Hl7.Fhir.Model.Questionnaire.AnswerOptionComponent { Value = option })],
    };
}
