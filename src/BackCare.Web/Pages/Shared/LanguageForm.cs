using BackCare.Plans;
using BackCare.Screening;
using BackCare.Web.Addresses;
using BackCare.Web.Pages.Check;

namespace BackCare.Web.Pages.Shared;

/// <summary>A link to the same page in another language, or a button where the page stands in a form.</summary>
internal sealed record LanguageLink(PageLanguage To, string Text, LanguageForm? Form);

/// <summary>What goes with a person who changes the language amid the questions: their answers, posted as always, in no address.</summary>
/// <param name="Path">Where they are posted.</param>
/// <param name="Shown">The question to show again, or <see cref="Outcome"/>.</param>
/// <param name="IsOpen">Whether the page has the form of a question, whose boxes may have been ticked since.</param>
internal sealed record LanguageForm(
    string Path, string Shown, bool IsOpen, Answers Answers, IReadOnlyList<(string Name, string Value)> Fields)
{
    public const string Id = "answers";
    public const string Outcome = "outcome";

    /// <summary>The form of a page, or null where an address says all.</summary>
    public static LanguageForm? From(object? page) => page switch
    {
        QuestionsModel { Asked: { } asked } form => new(form.Address, asked.Question.Id, IsOpen: true, form.Answers, []),
        QuestionsModel form => new(form.Address, Outcome, IsOpen: false, form.Answers, [.. Country(form.Line), .. Plan(form.Plan)]),
        ReferralSheetModel sheet => new("/check/handover", Outcome, IsOpen: false, sheet.Answers, [.. Country(sheet.Line)]),
        _ => null,
    };

    private static IEnumerable<(string, string)> Country(EmergencyLine? line) => line is null ? [] : [("country", line.Country)];

    private static IEnumerable<(string, string)> Plan(Plan? plan) =>
        plan is null ? [] : PlanSerializer.Serialize(plan).Select(item => (PlanUrls.ItemKey, item));
}
