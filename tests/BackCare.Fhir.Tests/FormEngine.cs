using BackCare.Screening;
using Hl7.Fhir.FhirPath;
using Hl7.Fhir.Model;
using Hl7.FhirPath;
using FhirQuestionnaire = Hl7.Fhir.Model.Questionnaire;

namespace BackCare.Fhir.Tests;

/// <summary>A client of the form: it computes the variables in their order, from a set of answers.</summary>
internal sealed class FormEngine
{
    private readonly FhirQuestionnaire form;
    private readonly List<(string Name, CompiledExpression Run)> variables;

    public FormEngine(FhirQuestionnaire form)
    {
        this.form = form;
        var compiler = new FhirPathCompiler();
        variables = [.. form.Extension.Select(extension => (Expression)extension.Value!)
            .Select(variable => (variable.Name!, compiler.Compile(variable.Expression_!)))];
    }

    /// <summary>The answers of a person who ticks these signs and answers every other question with "none". A sign that this form does
    /// not ask about is put with the first question, since the rules know it.</summary>
    public QuestionnaireResponse Answer(IEnumerable<Sign> ticked)
    {
        var left = ticked.Select(sign => sign.Id).ToHashSet();
        var response = new QuestionnaireResponse();
        foreach (var item in Questions.Reverse())
        {
            var options = item.AnswerOption.Select(option => (Coding)option.Value!).ToList();
            var chosen = options.Where(option => left.Remove(option.Code!)).ToList();
            response.Item.Insert(0, Item(item.LinkId!, chosen.Count > 0 ? chosen : [options[^1]]));
        }

        response.Item[0].Answer.AddRange(
            left.Select(id => new QuestionnaireResponse.AnswerComponent { Value = new Coding(Published.Names.Signs, id) }));
        return response;
    }

    public IEnumerable<FhirQuestionnaire.ItemComponent> Questions => form.Item.Where(item => item.Repeats == true && item.ReadOnly != true);

    public static QuestionnaireResponse.ItemComponent Item(string question, IEnumerable<Coding> codings) =>
        new() { LinkId = question, Answer = [.. codings.Select(coding => new QuestionnaireResponse.AnswerComponent { Value = coding })] };

    /// <summary>The values of every variable.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Compute(QuestionnaireResponse response)
    {
        var node = response.ToPocoNode();
        var context = new EvaluationContext();
        foreach (var (name, run) in variables)
        {
            context.Environment[name] = [.. run(node, context)];
        }

        return variables.ToDictionary(
            variable => variable.Name,
            IReadOnlyList<string> (variable) => [.. context.Environment[variable.Name].Select(value => value.GetValue()!.ToString()!)]);
    }

    public string? UrgencyOf(QuestionnaireResponse response) => Compute(response)["urgency"].SingleOrDefault();
}
