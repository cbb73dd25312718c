using System.Globalization;
using BackCare.Content;
using BackCare.Screening;
using Hl7.Fhir.Model;
using FhirQuestionnaire = Hl7.Fhir.Model.Questionnaire;
using ItemType = Hl7.Fhir.Model.Questionnaire.QuestionnaireItemType;

namespace BackCare.Fhir;

/// <summary>The symptom check as a FHIR form that computes the urgency by itself (HL7 Structured Data Capture).</summary>
internal sealed class SymptomCheckForm(ContentLibrary library, FhirNames names)
{
    private readonly FormCodings codings = new(library, names);

    public FhirQuestionnaire Create()
    {
        var (words, form) = (library.Screening, library.Questionnaire);
        return new FhirQuestionnaire
        {
            Id = FhirNames.SymptomCheck,
            Language = library.Language,
            Url = names.Questionnaire,
            Version = library.Rules.Version,
            Name = "SymptomCheck",
            Title = words.Start.Title,
            Publisher = library.Interface.Site.Name,
            Description = library.Interface.ReferralSheet.Caveat,
            SubjectType = [ResourceType.Patient],

            // Nobody has reviewed the rules.
            Status = PublicationStatus.Draft,
            Extension = [.. new SymptomCheckExpressions(library, names).Variables.Select(Sdc.Variable)],
            Item = [Start(), .. form.Questions.SelectMany(ItemsOf), .. new OutcomeItems(library, names).Create()],
        };
    }

    private FhirQuestionnaire.ItemComponent Start() => new()
    {
        LinkId = "form.start",
        Type = ItemType.Display,
        Text = string.Join('\n', library.Screening.Start.Body.Prepend(library.Screening.Start.Lead)),
    };

    private IEnumerable<FhirQuestionnaire.ItemComponent> ItemsOf(Question question)
    {
        var openers = question.AskedOfEveryone ? [] : question.Ticks.SelectMany(tick => tick.After).Distinct().ToList();
        return library.Screening.Questions[question.Id].Why is { } why
            ? [Explain(question, why, openers), Ask(question, openers)]
            : [Ask(question, openers)];
    }

    private FhirQuestionnaire.ItemComponent Ask(Question question, List<string> openers) => After(openers, new()
    {
        LinkId = question.Id,
        Type = ItemType.Choice,
        Text = library.Screening.Questions[question.Id].Title,
        Repeats = true,
        Required = true,
        Extension = [.. Sdc.CheckBoxes(), NoneAlone(question), .. Openings(question, openers)],
        AnswerOption = [.. question.Ticks.Select(tick => Option(codings.From(tick))), Exclusive(Option(codings.None(question)))],
    });

    private Extension NoneAlone(Question question) => Sdc.NoneAlone(
        question.Id,
        string.Format(
            CultureInfo.InvariantCulture, library.Interface.CheckErrors.Contradictory, library.Screening.Questions[question.Id].None),
        names);

    private FhirQuestionnaire.ItemComponent Explain(Question question, string why, List<string> openers) =>
        After(openers, new() { LinkId = $"{question.Id}.why", Type = ItemType.Display, Text = why });

    private FhirQuestionnaire.ItemComponent After(List<string> openers, FhirQuestionnaire.ItemComponent item)
    {
        item.EnableWhen = [.. openers.Select(When)];
        item.EnableBehavior = openers.Count > 1 ? FhirQuestionnaire.EnableWhenBehavior.Any : null;
        return item;
    }

    /// <summary>Boxes that are asked after fewer ticks than their page.</summary>
    private IEnumerable<Extension> Openings(Question question, List<string> openers) =>
        from tick in question.Ticks
        where tick.After.Count > 0 && (openers.Count == 0 || !openers.TrueForAll(tick.After.Contains))
        group codings.From(tick) by SymptomCheckExpressions.AnyTicked(tick.After) into alike
        select Sdc.Toggle(alike, alike.Key);

    private FhirQuestionnaire.EnableWhenComponent When(string opener)
    {
        var question = library.Questionnaire.Questions.First(question => question.Ticks.Any(tick => tick.Id == opener));
        return new FhirQuestionnaire.EnableWhenComponent
        {
            Question = question.Id,
            Operator = FhirQuestionnaire.QuestionnaireItemOperator.Equal,
            Answer = codings.From(question.Ticks.First(tick => tick.Id == opener)),
        };
    }

    private static FhirQuestionnaire.AnswerOptionComponent Option(Coding coding) => new() { Value = coding };

    private static FhirQuestionnaire.AnswerOptionComponent Exclusive(FhirQuestionnaire.AnswerOptionComponent option)
    {
        option.Extension = [Sdc.Exclusive()];
        return option;
    }
}
