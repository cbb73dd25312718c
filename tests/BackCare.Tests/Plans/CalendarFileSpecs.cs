using System.Text;
using BackCare.Plans;

namespace BackCare.Tests.Plans;

public sealed class CalendarFileSpecs
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 23, 30, 0, TimeSpan.Zero);
    private const string Address = "https://back.example/plan?do=plank";

    [Fact]
    public void No_line_is_over_75_octets_each_ends_with_crlf_and_no_letter_is_cut()
    {
        var words = string.Concat(Enumerable.Repeat("Rücken 🦴 ü,;\\ ", 40));
        var file = Write("plank", words);
        var lines = file.Split("\r\n");

        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\n', file.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.DoesNotContain('\r', file.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.Contains(
            $"\r\nDESCRIPTION:{words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)}\r\n",
            file.Replace("\r\n ", "", StringComparison.Ordinal),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_break_in_a_text_cannot_begin_a_property()
    {
        Assert.DoesNotContain("\r\nATTACH", Write("plank", "a\r\nATTACH:b\nATTACH:c"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plank", "DTSTART:20261121T083000", "RRULE:FREQ=DAILY")]
    [InlineData("plank~1w", "DTSTART:20261123T083000", "RRULE:FREQ=WEEKLY;BYDAY=MO")]
    [InlineData("plank~2w", "DTSTART:20261123T083000", "RRULE:FREQ=WEEKLY;BYDAY=MO,TH")]
    [InlineData("plank~6w", "DTSTART:20261121T083000", "RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA")]
    public void A_reminder_begins_on_the_first_of_its_days(string item, string start, string rule)
    {
        var lines = Write(item, "words").Split("\r\n");

        Assert.Contains(start, lines);
        Assert.Contains(rule, lines);
    }

    [Theory]
    [InlineData(1, "08:00")]
    [InlineData(2, "08:00 18:00")]
    [InlineData(3, "08:00 13:00 18:00")]
    [InlineData(8, "08:00 09:25 10:50 12:15 13:40 15:05 16:30 18:00")]
    public void The_usual_times_are_spread_over_the_day(int timesADay, string times)
    {
        var plan = PlanSerializer.Parse([$"reach-and-squeeze~{timesADay}d"], Published.Library.FindGuide).Plan;

        Assert.Equal(times, string.Join(' ', Reminders.DefaultTimes(plan).Select(time => time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void No_guide_may_be_asked_for_more_often_than_there_are_times()
    {
        Assert.All(Published.Library.Guides, guide => Assert.InRange(guide.AtMost.TimesADay, 1, Reminders.MaxTimes));
    }

    private static string Write(string item, string words) =>
        CalendarFile.Write(Reminders.Create(PlanSerializer.Parse([item], Published.Library.FindGuide).Plan, [new TimeOnly(8, 30)]), _ => ("title", words), Address, Now);
}
