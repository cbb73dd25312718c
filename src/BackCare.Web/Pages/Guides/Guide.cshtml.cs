using BackCare.Content;
using BackCare.Guides;
using BackCare.Web.Addresses;
using BackCare.Web.Translation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackCare.Web.Pages.Guides;

/// <summary>One guide.</summary>
public sealed class GuideModel(ContentLibrary library, SiteUrls urls, RequestLanguage language) : PageModel
{
    // The pages of the form that ask about the person, not about what is felt now.
    private static readonly string[] AboutThePerson = ["about-you", "child", "older", "conditions", "infection-risks"];

    public Guide Guide { get; private set; } = null!;

    /// <summary>The dose, the time and the equipment in a few words each.</summary>
    public IEnumerable<string> Pills =>
    [
        .. library.Interface.Dosage.Describe(Guide.Dosage),
        library.Interface.Guide.InMinutes(Guide.Minutes),
        Guide.Equipment.Count == 0
            ? library.Interface.Guide.NoEquipment
            : string.Join(", ", Guide.Equipment.Select(equipment => library.Interface.Equipment[equipment])),
    ];

    public bool Moves => Guide.Steps.Any(step => step.Picture is { Moves: true });

    /// <summary>The few signs that matter most of those that rule this guide out.</summary>
    public IEnumerable<string> SkipFirst => Guide.Advice.LeaveOut.Conditions.Concat(Guide.Advice.LeaveOut.Today).Select(ShortOf);

    /// <summary>All that a person has or is that rules this guide out, what matters most first, from the rules of the screening.</summary>
    public IEnumerable<string> Conditions => Guide.Advice.LeaveOut.Conditions.Concat(TheRest.Intersect(Lasting)).Select(ShortOf);

    /// <summary>The same for what a person notices now.</summary>
    public IEnumerable<string> SignsToday => Guide.Advice.LeaveOut.Today.Concat(TheRest.Except(Lasting)).Select(ShortOf);

    public IEnumerable<string> SkipIf => Conditions.Concat(SignsToday);

    private IEnumerable<string> TheRest =>
        library.Rules.SignsAgainst(Guide).Select(sign => sign.Id)
            .Except(Guide.Advice.LeaveOut.Conditions).Except(Guide.Advice.LeaveOut.Today);

    private IEnumerable<string> Lasting =>
        library.Questionnaire.Questions.Where(question => AboutThePerson.Contains(question.Id))
            .SelectMany(question => question.Ticks).Select(tick => tick.Id);

    /// <summary>The picture among the steps that a session shows with the words of this one; none where no session has them.</summary>
    public Picture? PictureAgain(int step)
    {
        var pose = Guide.Repetition.SetUp.Concat(Guide.Repetition.Parts).FirstOrDefault(part => part.Step == step)?.Picture.Pose;
        return Guide.Steps.Select(each => each.Picture).FirstOrDefault(picture => picture is not null && picture.Pose == pose);
    }

    public IActionResult OnGet([FromRoute] string slug)
    {
        if (library.FindGuide(slug) is not { } guide)
        {
            return library.FindGuideByAnyName(slug) is { } renamed ? RedirectPermanent(urls.To(renamed)) : NotFound();
        }

        Guide = guide;
        language.OfPart = guide.Language;
        library = library.For(guide.Language);
        return Page();
    }

    private string ShortOf(string sign) => library.Screening.Signs[sign].Short;
}
