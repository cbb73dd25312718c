using BackCare.Guides;
using BackCare.Screening;
using BackCare.Text;

namespace BackCare.Web.Pages.Guides;

/// <summary>What narrows the list of guides.</summary>
/// <param name="Nothing">Only guides that need no equipment.</param>
/// <param name="NoFloor">Only guides done sitting or standing.</param>
/// <param name="Pregnancy">Only guides that pregnancy does not rule out.</param>
public sealed record GuideChoice(Area? Area, Position? Position, Equipment? Equipment, bool Nothing, bool NoFloor, bool Pregnancy)
{
    /// <summary>No equipment, as the address says it.</summary>
    public const string None = "none";

    /// <summary>A ticked box, as the address says it.</summary>
    public const string Yes = "yes";

    /// <summary>Whatever does not exist counts as not chosen.</summary>
    public static GuideChoice Parse(IQueryCollection query) => new(
        KebabCase.Parse<Area>($"{query["area"]}"),
        KebabCase.Parse<Position>($"{query["position"]}"),
        KebabCase.Parse<Equipment>($"{query["equipment"]}"),
        query["equipment"] == None, query["no-floor"] == Yes, query["pregnancy"] == Yes);

    /// <summary>The query of an address, without its question mark.</summary>
    /// <param name="all">With the empty choices, as the form sends them.</param>
    public string Query(bool all)
    {
        (string Name, string Value, bool Always)[] choices =
        [
            ("area", KebabCase.From($"{Area}"), all),
            ("position", KebabCase.From($"{Position}"), all),
            ("equipment", Nothing ? None : KebabCase.From($"{Equipment}"), all),
            ("no-floor", NoFloor ? Yes : "", false),
            ("pregnancy", Pregnancy ? Yes : "", false),
        ];
        var named = choices.Where(choice => choice.Always || choice.Value != "");
        return string.Join('&', named.Select(choice => $"{choice.Name}={choice.Value}"));
    }

    /// <summary>What is chosen, in the words of the page.</summary>
    public IReadOnlyList<string> Describe(InterfaceText words)
    {
        string?[] choices =
        [
            Area is { } area ? words.Areas[area] : null,
            Position is { } position ? words.Positions[position] : null,
            Equipment is { } equipment ? words.Equipment[equipment] : Nothing ? words.Guide.NoEquipment : null,
            NoFloor ? words.Guides.NoFloor : null,
            Pregnancy ? words.Guides.Pregnancy : null,
        ];
        return [.. choices.OfType<string>()];
    }

    public bool Fits(Guide guide, RuleTable rules) =>
        (Area is null || guide.Area == Area)
        && (Position is null || guide.Position == Position)
        && (Equipment is null || guide.Equipment.Contains(Equipment.Value))
        && (!Nothing || guide.Equipment.Count == 0)
        && (!NoFloor || !guide.NeedsFloor)
        && (!Pregnancy || !rules.SignsAgainst(guide).Any(sign => sign.Id == "pregnant"));
}
