using BackCare.Content;
using BackCare.Guides;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackCare.Web.Pages.Guides;

/// <summary>All guides, narrowed by area, position and equipment through the address. A choice that does not exist narrows nothing.</summary>
public sealed class IndexModel(ContentLibrary library) : PageModel
{
    public string NothingKey => "none";

    public Area? Area { get; private set; }

    public Position? Position { get; private set; }

    public Equipment? Equipment { get; private set; }

    /// <summary>Whether only guides that need no equipment are shown.</summary>
    public bool Nothing { get; private set; }

    public IReadOnlyList<Guide> Guides { get; private set; } = [];

    // Only what at least one guide has: no choice leads to an empty page by itself.
    public IEnumerable<KeyValuePair<Area, string>> Areas =>
        library.Interface.Areas.Where(choice => library.Guides.Any(guide => guide.Area == choice.Key));

    public IEnumerable<KeyValuePair<Position, string>> Positions =>
        library.Interface.Positions.Where(choice => library.Guides.Any(guide => guide.Position == choice.Key));

    public IEnumerable<KeyValuePair<Equipment, string>> EquipmentChoices =>
        library.Interface.Equipment.Where(choice => library.Guides.Any(guide => guide.Equipment.Contains(choice.Key)));

    public void OnGet(string? area, string? position, string? equipment)
    {
        Area = Kebab.Parse<Area>(area ?? "");
        Position = Kebab.Parse<Position>(position ?? "");
        Equipment = Kebab.Parse<Equipment>(equipment ?? "");
        Nothing = equipment == NothingKey;
        Guides = [.. library.Guides.Where(Fits)];
    }

    private bool Fits(Guide guide) =>
        (Area is null || guide.Area == Area)
        && (Position is null || guide.Position == Position)
        && (Equipment is null || guide.Equipment.Contains(Equipment.Value))
        && (!Nothing || guide.Equipment.Count == 0);
}
