using BackCare.Content;
using BackCare.Guides;
using BackCare.Web.Addresses;
using BackCare.Web.Caching;
using BackCare.Web.Settings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackCare.Web.Pages.Guides;

/// <summary>All guides, the gentlest first, narrowed through the address, some on a page. An address that says anything else leads to the
/// plain one.</summary>
public sealed class IndexModel(ContentLibrary library, SiteUrls urls, SiteOptions settings) : PageModel
{
    // With the stylesheet this fits in 24,000 bytes, however many guides there are.
    private const int GuidesOnAPage = 20;

    private readonly int pageSize = settings.Export ? library.Guides.Count : GuidesOnAPage;

    public GuideChoice Choice { get; private set; } = null!;

    /// <summary>How many fit the choices, on all pages together.</summary>
    public int Count { get; private set; }

    /// <summary>Those of this page.</summary>
    public IReadOnlyList<Guide> Guides { get; private set; } = [];

    /// <summary>From 1.</summary>
    public int Number { get; private set; } = 1;

    public int LastNumber => PagesFor(Count, pageSize);

    /// <summary>On how many pages so many guides are listed.</summary>
    public static int PagesFor(int guides, int onAPage = GuidesOnAPage) => Math.Max(1, (guides + onAPage - 1) / onAPage);

    // Only what at least one guide has: no choice leads to an empty page by itself.
    public IEnumerable<KeyValuePair<Area, string>> Areas =>
        library.Interface.Areas.Where(choice => library.Guides.Any(guide => guide.Area == choice.Key));

    public IEnumerable<KeyValuePair<Position, string>> Positions =>
        library.Interface.Positions.Where(choice => library.Guides.Any(guide => guide.Position == choice.Key));

    public IEnumerable<KeyValuePair<Equipment, string>> EquipmentChoices =>
        library.Interface.Equipment.Where(choice => library.Guides.Any(guide => guide.Equipment.Contains(choice.Key)));

    /// <summary>Each choice, and each further page of a long list, has a title of its own.</summary>
    public string Title
    {
        get
        {
            var words = library.Interface.Guides;
            var choices = Choice.Describe(library.Interface);
            var title = choices.Count == 0 ? words.Title : string.Format(words.TitleWith, string.Join(", ", choices));
            return Number == 1 ? title : $"{title}, {string.Format(words.PageOf, Number, LastNumber)}";
        }
    }

    // "page" is also what Razor Pages calls the page itself: only the one in the query is meant.
    public IActionResult OnGet([FromQuery(Name = "page")] int page = 1)
    {
        Choice = GuideChoice.Parse(Request.Query);
        var fitting = library.Guides.Where(guide => Choice.Fits(guide, library.Rules)).OrderBy(guide => guide.Ease).ToList();
        Count = fitting.Count;
        Number = page >= 1 && page <= LastNumber ? page : 1;
        Guides = [.. fitting.Skip((Number - 1) * pageSize).Take(pageSize)];
        var asked = $"{Request.QueryString}";
        if (asked != Query(Number, all: false) && asked != Query(Number, all: true))
        {
            return Redirect(AddressOf(Number));
        }

        HttpContext.AllowQuery();
        return Page();
    }

    /// <summary>The address of another page of the same choices.</summary>
    public string AddressOf(int number) => urls.To("/guides") + Query(number, all: false);

    private string Query(int number, bool all)
    {
        string[] parts = [Choice.Query(all), number > 1 ? $"page={number}" : ""];
        var query = string.Join('&', parts.Where(part => part.Length > 0));
        return query.Length == 0 ? "" : $"?{query}";
    }
}
