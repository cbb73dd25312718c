using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace BackCare.Plans;

/// <summary>Reminders as an iCalendar file (RFC 5545), in the local time of the calendar. They end, because an old plan must not go on
/// forever.</summary>
public static class CalendarFile
{
    /// <summary>How long reminders go on unless someone chose otherwise.</summary>
    public const int DefaultWeeks = 4;

    private const int DaysInAWeek = 7;

    // Spread over the week, the same days each week.
    private static readonly DayOfWeek[][] Weekdays =
    [
        [],
        [DayOfWeek.Monday],
        [DayOfWeek.Monday, DayOfWeek.Thursday],
        [DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Friday],
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Thursday, DayOfWeek.Friday],
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday],
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday],
    ];

    /// <summary>The whole file; each reminder starts on the first of its days from <paramref name="now"/> on.</summary>
    /// <param name="describe">The title and the text of a reminder.</param>
    /// <param name="address">Where the plan stands, when that is known.</param>
    /// <param name="weeks">After so many weeks the reminders end.</param>
    public static string Write(
        IReadOnlyList<Reminder> reminders, Func<Reminder, (string Title, string Text)> describe, Uri? address,
        DateTimeOffset now, int weeks = DefaultWeeks)
    {
        var calendar = new Calendar { ProductId = "-//BackCare//Plan//EN" };
        foreach (var reminder in reminders)
        {
            calendar.Events.Add(CreateEvent(reminder, describe(reminder), address, now, weeks));
        }

        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private static CalendarEvent CreateEvent(
        Reminder reminder, (string Title, string Text) words, Uri? address, DateTimeOffset now, int weeks) =>
        new()
        {
            Uid = $"{reminder.Id}@backcare",
            DtStamp = new CalDateTime(now.UtcDateTime, hasTime: true),
            Start = new CalDateTime(FirstDay(reminder, now), reminder.Time),
            Duration = Duration.FromMinutes(reminder.Items.Sum(item => item.Minutes)),
            RecurrenceRule = CreateRule(reminder, weeks),
            Summary = words.Title,
            Description = words.Text,
            Url = address,
            Transparency = TransparencyType.Transparent,
            Alarms = { new Alarm { Action = AlarmAction.Display, Trigger = new Trigger(Duration.Zero), Description = words.Title } },
        };

    private static bool IsDaily(Reminder reminder) => reminder.DaysAWeek >= Weekdays.Length;

    private static DateOnly FirstDay(Reminder reminder, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        return IsDaily(reminder)
            ? today
            : Enumerable.Range(0, DaysInAWeek).Select(today.AddDays).First(day => Weekdays[reminder.DaysAWeek].Contains(day.DayOfWeek));
    }

    private static RecurrenceRule CreateRule(Reminder reminder, int weeks) => IsDaily(reminder)
        ? new(FrequencyType.Daily) { Count = weeks * DaysInAWeek }
        : new(FrequencyType.Weekly)
        {
            ByDay = [.. Weekdays[reminder.DaysAWeek].Select(day => new WeekDay(day))],
            Count = weeks * reminder.DaysAWeek,
        };
}
