using BackCare.Content;
using BackCare.Guides;
using BackCare.Web.Caching;
using BackCare.Web.Discovery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackCare.Web.Pages.Guides;

/// <summary>All guides, narrowed by area, position and equipment through the address, some on a page. A choice or a page that does not
/// exist changes nothing.</summary>
public sealed class IndexModel(ContentLibrary library, SiteUrls urls) : PageModel
{
    // With the stylesheet this fits in 24,000 bytes, however many guides there are.
    private const int GuidesOnAPage = 18;

    public string NothingKey => "none";

    public Area? Area { get; private set; }

    public Position? Position { get; private set; }

    public Equipment? Equipment { get; private set; }

    /// <summary>Whether only guides that need no equipment are shown.</summary>
    public bool Nothing { get; private set; }

    /// <summary>How many fit the choices, on all pages together.</summary>
    public int Count { get; private set; }

    /// <summary>Those of this page.</summary>
    public IReadOnlyList<Guide> Guides { get; private set; } = [];

    /// <summary>From 1.</summary>
    public int Number { get; private set; } = 1;

    public int LastNumber => Math.Max(1, (Count + GuidesOnAPage - 1) / GuidesOnAPage);

    // Only what at least one guide has: no choice leads to an empty page by itself.
    public IEnumerable<KeyValuePair<Area, string>> Areas =>
        library.Interface.Areas.Where(choice => library.Guides.Any(guide => guide.Area == choice.Key));

    public IEnumerable<KeyValuePair<Position, string>> Positions =>
        library.Interface.Positions.Where(choice => library.Guides.Any(guide => guide.Position == choice.Key));

    public IEnumerable<KeyValuePair<Equipment, string>> EquipmentChoices =>
        library.Interface.Equipment.Where(choice => library.Guides.Any(guide => guide.Equipment.Contains(choice.Key)));

    // "page" is also what Razor Pages calls the page itself: only the one in the query is meant.
    public void OnGet([FromQuery] string? area, [FromQuery] string? position, [FromQuery] string? equipment, [FromQuery(Name = "page")] int page = 1)
    {
        Area = KebabCase.Parse<Area>(area ?? "");
        Position = KebabCase.Parse<Position>(position ?? "");
        Equipment = KebabCase.Parse<Equipment>(equipment ?? "");
        Nothing = equipment == NothingKey;
        var fitting = library.Guides.Where(Fits).ToList();
        Count = fitting.Count;
        Number = page >= 1 && page <= LastNumber ? page : 1;
        Guides = [.. fitting.Skip((Number - 1) * GuidesOnAPage).Take(GuidesOnAPage)];
        if (Request.QueryString.Value == Query(Number, all: false) || Request.QueryString.Value == Query(Number, all: true))
        {
            HttpContext.AllowQuery();
        }
    }

    /// <summary>The address of another page of the same choices.</summary>
    public string AddressOf(int number) => urls.To("/guides") + Query(number, all: false);

    /// <param name="all">With the empty choices, as the form sends them.</param>
    private string Query(int number, bool all)
    {
        (string Name, string Value)[] choices =
        [
            ("area", KebabCase.From($"{Area}")),
            ("position", KebabCase.From($"{Position}")),
            ("equipment", Nothing ? NothingKey : KebabCase.From($"{Equipment}")),
        ];
        var parts = choices.Where(choice => all || choice.Value != "").Select(choice => $"{choice.Name}={choice.Value}").ToList();
        if (number > 1)
        {
            parts.Add($"page={number}");
        }

        return parts.Count == 0 ? "" : "?" + string.Join('&', parts);
    }

    private bool Fits(Guide guide) =>
        (Area is null || guide.Area == Area)
        && (Position is null || guide.Position == Position)
        && (Equipment is null || guide.Equipment.Contains(Equipment.Value))
        && (!Nothing || guide.Equipment.Count == 0);
}
