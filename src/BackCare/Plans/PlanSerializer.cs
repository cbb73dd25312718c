using BackCare.Guides;

namespace BackCare.Plans;

/// <summary>A plan as texts, one for each item: <c>chair-twist~3x15s~left~2sets~2d~3w</c> is slug, repetitions x hold in seconds, sides,
/// sets, times a day, days a week. What equals the guide's own dose is left out; parts are read in any order.</summary>
public static class PlanSerializer
{
    /// <summary>Of a whole query: the longest plan needs a third of it.</summary>
    public const int MaxCharacters = 2000;

    private const char Separator = '~';

    // "do=" before each value and "&" after it.
    private const int CharactersAround = 4;

    /// <summary>Reads the decoded values of a link, whatever they hold.</summary>
    /// <param name="find">The guide of that slug or former slug.</param>
    /// <param name="characters">How long the link's query was as it came; when left out, as the values alone make it.</param>
    public static PlanParseResult Parse(IReadOnlyList<string> values, Func<string, Guide?> find, int? characters = null)
    {
        var length = characters ?? values.Sum(value => value.Length + CharactersAround);
        var (items, errors) = ParseItems(values.Take(Plan.MaxGuides), find);
        return new PlanParseResult(new Plan(items),
        [
            .. If(values.Count == 0, PlanErrorCode.Empty, 0),
            .. If(length > MaxCharacters, PlanErrorCode.TooLong, 0),
            .. errors,
            .. If(values.Count > Plan.MaxGuides, PlanErrorCode.TooManyGuides, Plan.MaxGuides + 1),
        ]);
    }

    /// <summary>The values of a plan's link, one an item, of small letters, digits, "-" and "~" only.</summary>
    public static IReadOnlyList<string> Serialize(Plan plan) => [.. plan.Items.Select(Serialize)];

    public static string Serialize(PlanItem item)
    {
        var (dosage, own) = (item.Dosage, PlanDosage.From(item.Guide.Dosage));
        var text = item.Guide.Slug;
        if (dosage.Hold != own.Hold || dosage.Repetitions != own.Repetitions)
        {
            text += $"~{dosage.Repetitions}x{(dosage.Hold == 0 ? "" : $"{dosage.Hold}s")}";
        }

        text += dosage.Sides == own.Sides ? "" : dosage.Sides == PlanSides.Left ? "~left" : "~right";
        text += dosage.Sets == own.Sets ? "" : $"~{dosage.Sets}sets";
        text += dosage.TimesADay == own.TimesADay ? "" : $"~{dosage.TimesADay}d";
        return text + (dosage.DaysAWeek == own.DaysAWeek ? "" : $"~{dosage.DaysAWeek}w");
    }

    private static IEnumerable<PlanError> If(bool isWrong, PlanErrorCode code, int position) =>
        isWrong ? [new PlanError(code, position, null)] : [];

    private static (List<PlanItem> Items, List<PlanError> Errors) ParseItems(IEnumerable<string> values, Func<string, Guide?> find)
    {
        var (items, errors) = (new List<PlanItem>(), new List<PlanError>());
        var named = new HashSet<Guide>(ReferenceEqualityComparer.Instance);
        foreach (var (i, value) in values.Index())
        {
            var (guide, item, error) = ParseItem(value, find);

            // Even when the first one was wrong: we do not guess which of the two was meant.
            error = guide is not null && !named.Add(guide) ? PlanErrorCode.RepeatedGuide : error;
            if (error is not null)
            {
                errors.Add(new PlanError(error.Value, i + 1, guide));
            }
            else
            {
                items.Add(item!);
            }
        }

        return (items, errors);
    }

    private static (Guide? Guide, PlanItem? Item, PlanErrorCode? Error) ParseItem(string value, Func<string, Guide?> find)
    {
        var parts = value.Split(Separator, DosageToken.Kinds + 2);
        if (find(parts[0]) is not { } guide)
        {
            return (null, null, PlanErrorCode.UnknownGuide);
        }

        var dosage = PlanDosage.From(guide.Dosage);
        var said = new HashSet<char>();
        foreach (var part in parts.AsSpan(1))
        {
            if (DosageToken.Parse(part, dosage) is not var (kind, changed) || !said.Add(kind))
            {
                return (guide, null, PlanErrorCode.NotUnderstood);
            }

            dosage = changed;
        }

        var item = new PlanItem(guide, dosage);
        return (guide, item, item.Error);
    }
}
