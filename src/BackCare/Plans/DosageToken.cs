using System.Globalization;

namespace BackCare.Plans;

/// <summary>One part of the dose in a plan link.</summary>
internal static class DosageToken
{
    /// <summary>How many kinds of part there are; an item has at most one of each.</summary>
    public const int Kinds = 5;

    /// <summary>The dose with what the part says, and a letter for the kind of the part; null when it is no part.</summary>
    public static (char Kind, PlanDosage Dosage)? Parse(string part, PlanDosage dosage) => part switch
    {
        "both" => ('b', dosage with { Sides = PlanSides.Both }),
        "left" => ('b', dosage with { Sides = PlanSides.Left }),
        "right" => ('b', dosage with { Sides = PlanSides.Right }),
        _ when Number(part, "sets") is { } sets => ('t', dosage with { Sets = sets }),
        _ when Number(part, "d") is { } times => ('d', dosage with { TimesADay = times }),
        _ when Number(part, "w") is { } days => ('w', dosage with { DaysAWeek = days }),
        _ when Number(part, "x") is { } repetitions => ('x', dosage with { Repetitions = repetitions }),
        _ when part.IndexOf('x') is > 0 and var x && Number(part[..x], "") is { } repetitions && Number(part[(x + 1)..], "s") is { } hold =>
            ('x', dosage with { Repetitions = repetitions, Hold = hold }),
        _ => null,
    };

    /// <summary>The number before the ending; more than any bounds allow when it has too many digits for a number.</summary>
    private static int? Number(string part, string ending)
    {
        var digits = part.Length - ending.Length;
        if (digits < 1 || !part.EndsWith(ending, StringComparison.Ordinal) || part.AsSpan(0, digits).ContainsAnyExceptInRange('0', '9'))
        {
            return null;
        }

        return digits <= 4 ? int.Parse(part.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture) : int.MaxValue;
    }
}
