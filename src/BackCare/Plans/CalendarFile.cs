using System.Globalization;
using System.Text;

namespace BackCare.Plans;

/// <summary>Reminders as an iCalendar file (RFC 5545), in local time wherever the calendar is.</summary>
public static class CalendarFile
{
    private const int MaxOctetsInALine = 75;

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
    /// <param name="address">Where the plan stands.</param>
    public static string Write(IReadOnlyList<Reminder> reminders, Func<Reminder, (string Title, string Text)> describe, string address, DateTimeOffset now)
    {
        IEnumerable<string> lines =
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//BackCare//Plan//EN",
            "CALSCALE:GREGORIAN",
            .. reminders.SelectMany(reminder => WriteEvent(reminder, describe(reminder), address, now)),
            "END:VCALENDAR",
        ];
        return string.Concat(lines.Select(Fold));
    }

    private static IEnumerable<string> WriteEvent(Reminder reminder, (string Title, string Text) words, string address, DateTimeOffset now) =>
    [
        "BEGIN:VEVENT",
        $"UID:{reminder.Id}@backcare",
        $"DTSTAMP:{Stamp(now.UtcDateTime)}Z",
        $"DTSTART:{Stamp(FirstDay(reminder, now).ToDateTime(reminder.Time))}",
        $"DURATION:PT{reminder.Items.Sum(item => item.Minutes)}M",
        $"RRULE:{Rule(reminder)}",
        $"SUMMARY:{Escape(words.Title)}",
        $"DESCRIPTION:{Escape(words.Text)}",
        $"URL:{address}",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "TRIGGER:PT0S",
        $"DESCRIPTION:{Escape(words.Title)}",
        "END:VALARM",
        "END:VEVENT",
    ];

    private static string Stamp(DateTime time) => time.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    private static DateOnly FirstDay(Reminder reminder, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        return reminder.DaysAWeek >= Weekdays.Length
            ? today
            : Enumerable.Range(0, 7).Select(today.AddDays).First(day => Weekdays[reminder.DaysAWeek].Contains(day.DayOfWeek));
    }

    private static string Rule(Reminder reminder) => reminder.DaysAWeek >= Weekdays.Length
        ? "FREQ=DAILY"
        : $"FREQ=WEEKLY;BYDAY={string.Join(',', Weekdays[reminder.DaysAWeek].Select(day => day.ToString()[..2].ToUpperInvariant()))}";

    private static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
            .Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>A line with its end; one of over 75 octets goes on in the next, which begins with a space, and no letter is cut in two.</summary>
    private static string Fold(string line)
    {
        var folded = new StringBuilder();
        var octets = 0;
        foreach (var letter in line.EnumerateRunes())
        {
            if (octets + letter.Utf8SequenceLength > MaxOctetsInALine)
            {
                folded.Append("\r\n ");
                octets = 1;
            }

            folded.Append(letter.ToString());
            octets += letter.Utf8SequenceLength;
        }

        return folded.Append("\r\n").ToString();
    }
}
