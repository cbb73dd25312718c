using BackCare.Plans;
using CsCheck;

namespace BackCare.Tests.Plans;

public sealed class PlanSerializerSpecs
{
    [Fact]
    public void Every_dose_of_every_guide_is_read_back_as_it_was()
    {
        foreach (var item in Published.Library.Guides.SelectMany(PlanGen.ItemsOf))
        {
            var reading = Read(PlanSerializer.Serialize(item));

            Assert.True(reading.IsValid && reading.Plan.Items is [var only] && only == item, PlanSerializer.Serialize(item));
        }
    }

    [Fact]
    public void Every_plan_is_read_back_as_it_was()
    {
        PlanGen.Sample(plan => Assert.Equal(plan.Items, Read(PlanSerializer.Serialize(plan)).Plan.Items));
    }

    [Fact]
    public void The_parts_may_stand_in_any_order_and_are_printed_in_one()
    {
        foreach (var item in Published.Library.Guides.SelectMany(PlanGen.ItemsOf).Where((_, i) => i % 97 == 0))
        {
            var printed = PlanSerializer.Serialize(item);
            var parts = printed.Split('~');

            Assert.Equal([printed], PlanSerializer.Serialize(Read(string.Join('~', [parts[0], .. parts[1..].Reverse()])).Plan));
        }
    }

    [Theory]
    [InlineData("chair-twist", "chair-twist")]
    [InlineData("chair-twist~3x15s~both~2d", "chair-twist~3x15s~2d")]
    [InlineData("chair-twist~5x", "chair-twist~5x10s")]
    [InlineData("chair-twist~03x10s", "chair-twist")]
    [InlineData("pelvic-tilt~3d~10x5s", "pelvic-tilt~10x5s")]
    [InlineData("pelvic-tilt~10x5s~2d", "pelvic-tilt~10x5s~2d")]
    [InlineData("double-knee-rock~8x~left", "double-knee-rock~8x~left")]
    [InlineData("foam-roller~1x60s~2sets~2w", "foam-roller~1x60s~2sets~2w")]
    public void A_link_leaves_out_what_the_guide_already_says(string written, string printed)
    {
        Assert.Equal([printed], PlanSerializer.Serialize(Read(written).Plan));
    }

    [Theory]
    [InlineData("moon-walk", PlanErrorCode.UnknownGuide)]
    [InlineData("", PlanErrorCode.UnknownGuide)]
    [InlineData("Chair-Twist", PlanErrorCode.UnknownGuide)]
    [InlineData("chair-twist~", PlanErrorCode.NotUnderstood)]
    [InlineData("chair-twist~often", PlanErrorCode.NotUnderstood)]
    [InlineData("chair-twist~2d~3d", PlanErrorCode.NotUnderstood)]
    [InlineData("chair-twist~left~right", PlanErrorCode.NotUnderstood)]
    [InlineData("chair-twist~3x~3x15s", PlanErrorCode.NotUnderstood)]
    [InlineData("chair-twist~-3x15s", PlanErrorCode.NotUnderstood)]
    [InlineData("chair-twist~٣x15s", PlanErrorCode.NotUnderstood)]
    [InlineData("chair-twist~3x15s ", PlanErrorCode.NotUnderstood)]
    [InlineData("chair-twist~3x16s", PlanErrorCode.Hold)]
    [InlineData("chair-twist~3x0s", PlanErrorCode.Hold)]
    [InlineData("chair-twist~6x15s", PlanErrorCode.Repetitions)]
    [InlineData("chair-twist~0x15s", PlanErrorCode.Repetitions)]
    [InlineData("chair-twist~99999999999999999999x15s", PlanErrorCode.Repetitions)]
    [InlineData("chair-twist~2sets", PlanErrorCode.Sets)]
    [InlineData("chair-twist~3d", PlanErrorCode.TimesADay)]
    [InlineData("chair-twist~8w", PlanErrorCode.DaysAWeek)]
    [InlineData("foam-roller~4w", PlanErrorCode.DaysAWeek)]
    [InlineData("double-knee-rock~5x3s", PlanErrorCode.NotHeld)]
    [InlineData("double-knee-rock~5x99999s", PlanErrorCode.NotHeld)]
    [InlineData("pelvic-tilt~left", PlanErrorCode.Sides)]
    [InlineData("pelvic-tilt~both", PlanErrorCode.Sides)]
    public void A_wrong_item_is_named_by_its_place_and_the_right_ones_stay(string wrong, PlanErrorCode fault)
    {
        var reading = Read("sphinx", wrong, "plank~2sets");

        Assert.Equal((fault, 2), reading.Errors.Select(problem => (problem.Code, problem.Position)).Single());
        Assert.Equal(["sphinx", "plank~2sets"], PlanSerializer.Serialize(reading.Plan));
    }

    [Fact]
    public void A_plan_has_a_guide_once_even_if_the_first_was_wrong_or_had_an_old_name()
    {
        Assert.Equal([PlanErrorCode.RepeatedGuide], Faults(Read("sphinx", "plank", "sphinx~1x20s")));
        Assert.Equal([PlanErrorCode.Hold, PlanErrorCode.RepeatedGuide], Faults(Read("sphinx~1x99s", "sphinx")));
        Assert.Equal(
            [PlanErrorCode.RepeatedGuide],
            Faults(PlanSerializer.Parse(["sphinx", "old"], name => Published.Library.FindGuide(name == "old" ? "sphinx" : name))));
    }

    [Fact]
    public void A_plan_has_at_most_12_guides_and_its_link_at_most_2000_characters()
    {
        var slugs = Published.Library.Guides.Select(guide => guide.Slug).ToArray();

        Assert.Equal([(PlanErrorCode.TooManyGuides, 13)], Read(slugs[..13]).Errors.Select(problem => (problem.Code, problem.Position)));
        Assert.Equal(12, Read(slugs[..13]).Plan.Items.Count);
        Assert.True(Read(slugs[..12]).IsValid);
        Assert.Equal([PlanErrorCode.TooLong], Faults(PlanSerializer.Parse(["plank"], Published.Library.FindGuide, characters: 2001)));
        Assert.Equal([PlanErrorCode.TooLong, PlanErrorCode.UnknownGuide], Faults(Read("plank", new string('a', 2000))));
    }

    [Fact]
    public void A_link_without_a_guide_is_empty()
    {
        Assert.Equal([PlanErrorCode.Empty], Faults(Read()));
    }

    [Fact]
    public void A_former_slug_is_read_and_printed_as_the_new_one()
    {
        var reading = PlanSerializer.Parse(
            ["desk-twist~2d"], name => Published.Library.FindGuide(name == "desk-twist" ? "chair-twist" : name));

        Assert.Equal(["chair-twist~2d"], PlanSerializer.Serialize(reading.Plan));
    }

    [Fact]
    public void Whatever_a_link_holds_the_plan_is_within_the_bounds_and_every_wrong_item_has_one_problem()
    {
        Gen.Int.Select(seed => HostileLinks.Random(new Random(seed))).Sample(
            values =>
            {
                var reading = Read(values);

                Assert.All(reading.Plan.Items, item => Assert.Null(item.Error));
                Assert.InRange(reading.Plan.Items.Count, 0, Plan.MaxGuides);
                Assert.Equal(
                    Math.Min(values.Length, Plan.MaxGuides),
                    reading.Plan.Items.Count + reading.Errors.Count(problem => problem.Position is > 0 and <= Plan.MaxGuides));
            },
            iter: 20_000);
    }

    [Fact]
    public void The_own_dose_of_every_guide_is_within_its_bounds_and_takes_the_guides_minutes()
    {
        Assert.All(Published.Library.Guides, guide => Assert.Null(new PlanItem(guide).Error));
        Assert.All(Published.Library.Guides, guide => Assert.Equal(guide.Minutes, new PlanItem(guide).Minutes));
    }

    [Fact]
    public void One_side_takes_less_time_than_both_and_more_repetitions_take_more()
    {
        Assert.Equal(2, Read("chair-twist").Plan.Minutes);
        Assert.Equal(1, Read("chair-twist~left").Plan.Minutes);
        Assert.Equal(5, Read("chair-twist~5x15s").Plan.Minutes);
    }

    private static PlanParseResult Read(params IReadOnlyList<string> values) =>
        PlanSerializer.Parse(values, Published.Library.FindGuideByAnyName);

    private static IEnumerable<PlanErrorCode> Faults(PlanParseResult reading) => reading.Errors.Select(problem => problem.Code);
}
