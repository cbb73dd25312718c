using BackCare.Guides;

namespace BackCare.Tests.Guides;

/// <summary>A routine that promises something of its guides keeps it.</summary>
public sealed class RoutineSafetySpecs
{
    [Fact]
    public void No_guide_of_the_pregnancy_routine_is_ruled_out_by_pregnancy() => ExpectOpen("pregnancy", "pregnant");

    [Fact]
    public void No_guide_of_the_gentle_start_is_ruled_out_by_weak_bones_or_age() =>
        ExpectOpen("gentle-start-for-older-people", "osteoporosis", "age-65-plus");

    [Fact]
    public void The_chair_routine_needs_no_floor_and_the_bed_routine_no_mat_on_it()
    {
        Assert.All(GuidesOf("all-in-a-chair"), guide => Assert.Equal(Position.Sitting, guide.Position));
        Assert.All(GuidesOf("in-bed-in-the-morning"), guide => Assert.True(guide.WorksInBed, guide.Slug));
    }

    [Fact]
    public void A_routine_says_to_pregnant_people_what_to_leave_out()
    {
        var avoid = Published.Decide("pregnant").Avoid;
        foreach (var routine in Published.Library.Routines.Where(
            routine => routine.Plan.Items.Any(item => item.Guide.Involves.Any(avoid.Contains))))
        {
            Assert.True(
                routine.Slug == "gentle-start-for-older-people"
                    || routine.Html.Contains("pregnant", StringComparison.OrdinalIgnoreCase), routine.Slug);
        }
    }

    private static void ExpectOpen(string routine, params string[] signs)
    {
        var avoid = Published.Decide(signs).Avoid;

        Assert.All(GuidesOf(routine), guide => Assert.DoesNotContain(guide.Involves, avoid.Contains));
    }

    private static IEnumerable<Guide> GuidesOf(string routine) =>
        Published.Library.FindRoutine(routine)!.Plan.Items.Select(item => item.Guide);
}
