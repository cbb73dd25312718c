using System.Security.Cryptography;
using System.Text;

namespace BackCare.Plans;

/// <summary>The reminders of a plan: at each time of the day, the guides that are still due then.</summary>
public static class Reminders
{
    /// <summary>As often as any guide may be asked for in a day.</summary>
    public const int MaxTimes = 8;

    private const int FirstMinute = 8 * 60;
    private const int LastMinute = 18 * 60;

    /// <summary>As many times as the plan's most frequent guide needs, spread from 8 in the morning to 6 in the evening.</summary>
    public static IReadOnlyList<TimeOnly> DefaultTimes(Plan plan)
    {
        var count = plan.Items.Max(item => item.Dosage.TimesADay);
        return
        [
            .. Enumerable.Range(0, count)
                .Select(i => TimeOfMinute(FirstMinute + (count == 1 ? 0 : i * (LastMinute - FirstMinute) / (count - 1)))),
        ];
    }

    /// <summary>A guide that is due twice a day stands at the first two times. Guides of other days of the week have a reminder of their
    /// own.</summary>
    public static IReadOnlyList<Reminder> Create(Plan plan, IEnumerable<TimeOnly> times) =>
    [
        .. times.Distinct().Order().SelectMany((time, i) => plan.Items
            .Where(item => i < item.Dosage.TimesADay)
            .GroupBy(item => item.Dosage.DaysAWeek)
            .OrderByDescending(days => days.Key)
            .Select(days => new Reminder(IdOf(plan, time, days.Key), time, days.Key, [.. days]))),
    ];

    private static TimeOnly TimeOfMinute(int minute) => new(minute / 60, minute % 60 / 5 * 5);

    private static string IdOf(Plan plan, TimeOnly time, int daysAWeek)
    {
        var name = $"{string.Join('&', PlanSerializer.Serialize(plan))} {time.Hour}:{time.Minute} {daysAWeek}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16));
    }
}
