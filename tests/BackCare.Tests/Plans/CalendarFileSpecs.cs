using System.Text;
using BackCare.Plans;
using Ical.Net;
using Ical.Net.Evaluation;

namespace BackCare.Tests.Plans;

public sealed class CalendarFileSpecs
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 23, 30, 0, TimeSpan.Zero);
    private static readonly Uri Address = new("https://back.example/plan?plan=plank.-0000");

    [Fact]
    public void No_line_is_over_75_octets_each_ends_with_crlf_and_no_letter_is_cut()
    {
        var words = string.Concat(Enumerable.Repeat("Rücken 🦴 ü,;\\ ", 40));
        var file = Write("plank", words);

        Assert.All(file.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\n', file.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.Equal(words, Assert.Single(Calendar.Load(file)!.Events).Description);
    }

    [Fact]
    public void A_line_break_in_a_text_cannot_begin_a_property()
    {
        Assert.DoesNotContain("\r\nATTACH", Write("plank", "a\r\nATTACH:b\nATTACH:c"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plank", "2026-11-21", "2026-12-18", 28)]
    [InlineData("plank~1w", "2026-11-23", "2026-12-14", 4)]
    [InlineData("plank~2w", "2026-11-23", "2026-12-17", 8)]
    [InlineData("plank~6w", "2026-11-21", "2026-12-18", 24)]
    public void A_reminder_begins_on_the_first_of_its_days_and_ends_after_4_weeks(string item, string first, string last, int times)
    {
        var days = DaysOf(Write(item, "words"));

        Assert.Equal((first, last, times), ($"{days[0]:yyyy-MM-dd}", $"{days[^1]:yyyy-MM-dd}", days.Count));
    }

    [Fact]
    public void Reminders_end_after_the_weeks_that_were_chosen()
    {
        Assert.Equal(12 * 7, DaysOf(CalendarFile.Write(RemindersOf("plank"), _ => ("title", "text"), Address, Now, weeks: 12)).Count);
    }

    [Theory]
    [InlineData("plank~1w", new[] { DayOfWeek.Monday })]
    [InlineData("plank~3w", new[] { DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Friday })]
    [InlineData("plank~4w", new[] { DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Thursday, DayOfWeek.Friday })]
    public void Some_days_a_week_are_the_same_days_each_week(string item, DayOfWeek[] expected)
    {
        Assert.Equal(expected, DaysOf(Write(item, "words")).Select(day => day.DayOfWeek).Distinct().Order());
    }

    [Fact]
    public void A_reminder_has_its_address_a_local_time_an_alarm_and_takes_no_time_that_others_see_as_busy()
    {
        var part = Assert.Single(Calendar.Load(Write("plank", "words"))!.Events);

        Assert.Equal(Address, part.Url);
        Assert.True(part.Start!.IsFloating);
        Assert.Equal(new TimeOnly(8, 30), part.Start.Time);
        Assert.True(part.DtStamp!.IsUtc);
        Assert.Equal("TRANSPARENT", part.Transparency);
        Assert.Equal("DISPLAY", Assert.Single(part.Alarms).Action);
        Assert.Contains("\r\nTRIGGER:P0D\r\n", Write("plank", "words"), StringComparison.Ordinal);
        Assert.Matches("^[0-9a-f]{32}@backcare$", part.Uid);
    }

    [Theory]
    [InlineData(1, "08:00")]
    [InlineData(2, "08:00 18:00")]
    [InlineData(3, "08:00 13:00 18:00")]
    [InlineData(8, "08:00 09:25 10:50 12:15 13:40 15:05 16:30 18:00")]
    public void The_usual_times_are_spread_over_the_day(int timesADay, string times)
    {
        var plan = PlanSerializer.Parse([$"reach-and-squeeze~{timesADay}d"], Published.Library.FindGuide).Plan;

        Assert.Equal(
            times, string.Join(
                ' ',
                Reminders.DefaultTimes(plan).Select(time => time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void No_guide_may_be_asked_for_more_often_than_there_are_times()
    {
        Assert.All(Published.Library.Guides, guide => Assert.InRange(guide.AtMost.TimesADay, 1, Reminders.MaxTimes));
    }

    private static string Write(string item, string words) => CalendarFile.Write(RemindersOf(item), _ => ("title", words), Address, Now);

    private static IReadOnlyList<Reminder> RemindersOf(string item) =>
        Reminders.Create(PlanSerializer.Parse([item], Published.Library.FindGuide).Plan, [new TimeOnly(8, 30)]);

    private static List<DateOnly> DaysOf(string file) =>
        [.. Assert.Single(Calendar.Load(file)!.Events).GetOccurrences().Select(occurrence => occurrence.Period.StartTime.Date)];
}
