using BackCare.Content;
using BackCare.Plans;
using BackCare.Text;
using BackCare.Web.Addresses;
using BackCare.Web.Clinics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackCare.Web.Pages.ClinicPages;

/// <summary>The link builder for clinics. Its state is the plan in its own address: the form only leads to the address of the next
/// state.</summary>
public sealed class BuilderModel(ContentLibrary library, SiteUrls urls, Clinic clinic) : PageModel
{
    public const string Path = "/clinic";
    public const string PageKey = "page";

    public PlanParseResult Reading { get; private set; } = null!;

    public Plan Plan => Reading.Plan;

    /// <summary>The page to link to, when one was chosen.</summary>
    public (string Path, string Title)? Chosen { get; private set; }

    /// <summary>The pages that can be linked to, by their headings.</summary>
    public IEnumerable<(string Heading, IEnumerable<(string Path, string Title)> Pages)> LinkablePages =>
    [
        (library.Interface.Plan.CheckButton, [("/check", library.Screening.Start.Title)]),
        (library.Interface.Guides.Title, library.Guides.Select(guide => ($"/guides/{guide.Slug}", guide.Title))),
        (library.Interface.Routines.Title, library.Routines.Select(routine => ($"/routines/{routine.Slug}", routine.Title))),
        (library.Interface.Learn.Title, library.Articles.Select(article => ($"/learn/{article.Slug}", article.Title))),
    ];

    public IActionResult OnGet()
    {
        Reading = Request.Query.Keys.Any(key => key is PlanUrls.Key or PlanUrls.ItemKey)
            ? PlanUrls.Read(Request, library)
            : new PlanParseResult(new Plan([]), []);
        if (Request.Query.Keys.Any(key => key is not (PlanUrls.Key or PlanUrls.ItemKey or PageKey)))
        {
            var (plan, focus) = new PlanForm(Request.Query, library).Apply(Plan);
            return Redirect($"{urls.To(Path)}{PlanUrls.FieldQuery(plan)}#{(focus > 0 ? $"item-{focus}" : "plan")}");
        }

        Chosen = Request.Query[PageKey] is [{ } path]
            && LinkablePages.SelectMany(group => group.Pages).FirstOrDefault(page => page.Path == path) is { Path: not null } page
                ? page
                : null;
        var result = Page();
        result.StatusCode = Reading.IsValid ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        return result;
    }

    /// <summary>A link to the plan below a path, with a message that names its guides.</summary>
    public Share ShareOfPlan(string id, string title, string path, string intro)
    {
        var address = Whole(path + PlanUrls.Query(Plan));
        return new(id, title, address, Words.ToMessage(Plan, intro, library.Interface.Dosage, clinic.Name, clinic.Phone, address), Words);
    }

    public Share ShareOfPage(string id, string title, string path) =>
        new(id, title, Whole(path), Words.ToMessage(title, Whole(path)), Words);

    /// <summary>The plan as text for a record.</summary>
    public string PlainText => Words.ToPlainText(
        Plan, library.Interface.PrintablePlan.Title, library.Interface.Dosage, Whole("/plan" + PlanUrls.Query(Plan)));

    private ShareText Words => library.Interface.Share;

    private string Whole(string path) => urls.ToWhole(urls.To(path), Request);
}
