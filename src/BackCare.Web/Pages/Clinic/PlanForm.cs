using System.Globalization;
using BackCare.Content;
using BackCare.Guides;
using BackCare.Plans;

namespace BackCare.Web.Pages.ClinicPages;

/// <summary>What the form of the link builder asks for: doses, then a guide moved or taken away, then guides added. What is not understood
/// or not allowed changes nothing. Items are numbered from 1, as on the page.</summary>
internal sealed class PlanForm(IQueryCollection fields, ContentLibrary library)
{
    public const string Add = "add";
    public const string Up = "up";
    public const string Down = "down";
    public const string Remove = "remove";
    public const string Hold = "hold-";
    public const string Repetitions = "repetitions-";
    public const string Sides = "sides-";
    public const string Sets = "sets-";
    public const string TimesADay = "times-";
    public const string DaysAWeek = "days-";

    /// <summary>The plan as it is after the form, and the item to go on from (0 for none).</summary>
    public (Plan Plan, int Focus) Apply(Plan plan)
    {
        var items = plan.Items.Select((item, i) => Dose(item, i + 1)).ToList();
        var focus = Move(items);
        foreach (var guide in fields[Add].Select(slug => library.FindGuide(slug ?? "")).OfType<Guide>())
        {
            if (items.Count < Plan.MaxGuides && items.All(item => item.Guide != guide))
            {
                items.Add(new PlanItem(guide));
            }
        }

        return (new Plan(items), focus);
    }

    private PlanItem Dose(PlanItem item, int number)
    {
        var dosage = item.Dosage;
        var changed = item with
        {
            Dosage = new PlanDosage(
                Number(Hold + number) ?? dosage.Hold,
                Number(Repetitions + number) ?? dosage.Repetitions,
                Enum.TryParse<PlanSides>(fields[$"{Sides}{number}"], ignoreCase: true, out var sides) && Enum.IsDefined(sides)
                    ? sides
                    : dosage.Sides,
                Number(Sets + number) ?? dosage.Sets,
                Number(TimesADay + number) ?? dosage.TimesADay,
                Number(DaysAWeek + number) ?? dosage.DaysAWeek),
        };
        return changed.Error is null ? changed : item;
    }

    private int Move(List<PlanItem> items)
    {
        if (Number(Remove) is { } gone && gone <= items.Count)
        {
            items.RemoveAt(gone - 1);
            return 0;
        }

        var (from, to) = Number(Up) is { } up ? (up, up - 1) : Number(Down) is { } down ? (down, down + 1) : (0, 0);
        if (from < 1 || to < 1 || from > items.Count || to > items.Count)
        {
            return 0;
        }

        (items[from - 1], items[to - 1]) = (items[to - 1], items[from - 1]);
        return to;
    }

    /// <summary>The whole number from 1 on in a field; null when there is none.</summary>
    private int? Number(string field) =>
        int.TryParse(fields[field], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
