using BackCare.Guides;
using BackCare.Plans;

namespace BackCare.Tests.Plans;

public sealed class SessionSpecs
{
    private static readonly string[] OneSidedSetUps =
        ["figure-four 2", "hamstring-on-back 2", "hip-flexor-lunge 1", "open-book 1", "side-plank-knees 1", "supine-twist 2"];

    [Fact]
    public void Every_repetition_of_every_item_is_coached_exactly_once_on_each_side()
    {
        ForManyPlans((plan, session) =>
        {
            foreach (var item in plan.Items)
            {
                var acts = session.Phases.Where(phase => phase.Item == item && phase.Kind == PhaseKind.Act).ToList();
                var each = item.Guide.Repetition.FirstSide.Concat(
                    item.Guide.Dosage.Sides == Sides.Both ? [] : item.Guide.Repetition.OtherSide).Count(part => part.IsAct);

                Assert.Equal(Repetitions(item).Order(), acts.Select(phase => (phase.Set, phase.Repetition, phase.Side)).Distinct().Order());
                Assert.Equal(Repetitions(item).Count() * each, acts.Count);
            }
        });
    }

    [Fact]
    public void Both_sides_do_the_same_for_as_long()
    {
        ForManyPlans((plan, session) =>
        {
            foreach (var item in plan.Items.Where(item => item.Dosage.Sides == PlanSides.Both))
            {
                var parts = session.Phases.Where(phase => phase.Item == item && phase.Kind is PhaseKind.Act or PhaseKind.Move).ToList();
                Assert.Equal(Times(parts, PlanSides.Right), Times(parts, PlanSides.Left));
            }
        });
    }

    [Fact]
    public void A_hold_lasts_as_long_as_the_dose_says_and_every_phase_takes_time()
    {
        ForManyPlans((_, session) =>
        {
            Assert.All(
                session.Phases.Where(phase => phase.Part.LastsAsTheDoseSays && phase.Kind == PhaseKind.Act),
                phase => Assert.Equal(phase.Item.Dosage.Hold, phase.Seconds));
            Assert.All(session.Phases, phase => Assert.InRange(phase.Seconds, 1, 120));
            Assert.Equal(session.Phases.Sum(phase => phase.Seconds), session.Seconds);
        });
    }

    [Fact]
    public void The_items_stand_in_their_order_and_each_begins_with_its_first_step()
    {
        ForManyPlans((plan, session) =>
        {
            var first = plan.Items.Select(item => session.Phases.First(phase => phase.Item == item)).ToList();
            Assert.All(first, phase => Assert.Equal((PhaseKind.SetUp, 1), (phase.Kind, phase.Part.Step)));
            Assert.Equal(plan.Items, session.Phases.Select(phase => phase.Item).Aggregate(
                new List<PlanItem>(), (seen, item) => seen.LastOrDefault() == item ? seen : [.. seen, item]));
        });
    }

    [Fact]
    public void Setting_up_takes_longer_when_the_position_changes()
    {
        var phases = From("pelvic-tilt", "bridge", "cat-cow").Phases;

        Assert.Equal(
            [Session.SecondsToChangePosition, Session.SecondsToChangePosition],
            new[] { "pelvic-tilt", "cat-cow" }.Select(slug => phases.First(phase => phase.Item.Guide.Slug == slug).Seconds));
        Assert.InRange(
            phases.First(phase => phase.Item.Guide.Slug == "bridge").Seconds,
            Session.SecondsToGetReady,
            Session.SecondsToChangePosition - 1);
    }

    [Fact]
    public void A_chair_twist_turns_right_and_comes_back_and_then_does_the_same_to_the_left()
    {
        Assert.Equal(
            [
                (PhaseKind.SetUp, 1, PlanSides.Right, 25),
                (PhaseKind.Move, 2, PlanSides.Right, 14), (PhaseKind.Act, 3, PlanSides.Right, 10), (PhaseKind.Move, 4, PlanSides.Right, 6),
                (PhaseKind.Move, 2, PlanSides.Left, 14), (PhaseKind.Act, 3, PlanSides.Left, 10), (PhaseKind.Move, 4, PlanSides.Left, 6),
                (PhaseKind.Move, 2, PlanSides.Right, 5), (PhaseKind.Act, 3, PlanSides.Right, 10), (PhaseKind.Move, 4, PlanSides.Right, 5),
                (PhaseKind.Move, 2, PlanSides.Left, 5), (PhaseKind.Act, 3, PlanSides.Left, 10), (PhaseKind.Move, 4, PlanSides.Left, 5),
            ],
            From("chair-twist~2x10s").Phases.Select(phase => (phase.Kind, phase.Part.Step, phase.Side, phase.Seconds)));
    }

    [Fact]
    public void Reach_and_squeeze_shows_the_reach_and_then_the_squeeze()
    {
        Assert.Equal(
            ["start", "reach", "squeeze", "squeeze", "start"],
            From("reach-and-squeeze~1x2s").Phases.Select(phase => phase.Picture.Pose.Split('/')[1]));
    }

    [Fact]
    public void A_roller_is_rolled_and_left_at_the_end()
    {
        var phases = From("foam-roller").Phases;

        Assert.Equal(RepetitionKind.Roll, phases.Single(phase => phase.Seconds == 30).Part.Kind);
        Assert.Equal((PhaseKind.Finish, "Come off the roller"), (phases[^1].Kind, phases[^1].Step.Action));
    }

    [Theory]
    [InlineData("plank")]
    [InlineData("glute-ball")]
    public void A_harder_form_after_the_steps_is_not_part_of_a_session(string slug)
    {
        Assert.DoesNotContain(From(slug).Phases, phase => phase.Kind == PhaseKind.Finish);
    }

    [Fact]
    public void A_position_of_one_side_is_taken_again_when_the_side_changes()
    {
        var oneSided = Published.Library.Guides.Where(guide => guide.Dosage.Sides == Sides.Both)
            .SelectMany(guide => guide.Repetition.SetUp.Where(part => part.IsOneSided).Select(part => $"{guide.Slug} {part.Step}"));
        var phases = From("side-plank-knees~2x5s").Phases;

        Assert.Equal(OneSidedSetUps, oneSided.Order(StringComparer.Ordinal));
        Assert.Equal([PlanSides.Right, PlanSides.Left], phases.Where(phase => phase.Kind == PhaseKind.SetUp).Select(phase => phase.Side));
        Assert.Equal([1, 2, 1, 2], phases.Where(phase => phase.Kind == PhaseKind.Act).Select(phase => phase.Repetition));
    }

    [Fact]
    public void On_the_left_the_words_and_pictures_of_a_step_are_mirrored()
    {
        var words = Published.Library.Interface;
        var phases = From("hip-flexor-lunge~1x5s~left").Phases;

        Assert.All(phases, phase => Assert.Equal(PlanSides.Left, phase.Side));
        Assert.Equal("Kneel on your left knee", words.Session.ActionOf(phases[0], words.Dosage));
        Assert.Equal("Put your left knee on a cushion. Put your right foot flat in front of you.", words.Session.WordsOf(phases[0]));
        Assert.NotEqual(phases[0].Part.Picture.Still.Value, phases[0].Picture.Still.Value);
    }

    [Fact]
    public void After_the_last_repetition_no_step_says_to_repeat()
    {
        var words = Published.Library.Interface.Session;
        var back = From("reach-and-squeeze~2x2s").Phases.Where(phase => phase.Part.Kind == RepetitionKind.Out).Select(words.WordsOf);

        Assert.Equal(["Lower your arms. Then reach up again.", "Lower your arms."], back);
    }

    private static Session From(params string[] items) => Session.From(PlanSerializer.Parse(items, Published.Library.FindGuide).Plan);

    private static IEnumerable<(int Set, int Repetition, PlanSides Side)> Repetitions(PlanItem item) =>
        from set in Enumerable.Range(1, item.Dosage.Sets)
        from repetition in Enumerable.Range(1, item.Dosage.Repetitions)
        from side in item.Dosage.Sides == PlanSides.Both ? new[] { PlanSides.Right, PlanSides.Left } : [item.Dosage.Sides]
        select (set, repetition, side);

    private static IEnumerable<(int Step, int Seconds)> Times(IEnumerable<Phase> phases, PlanSides side) =>
        phases.Where(phase => phase.Side == side).Select(phase => (phase.Part.Step, phase.Seconds));

    private static void ForManyPlans(Action<Plan, Session> check) => PlanGen.Sample(plan => check(plan, Session.From(plan)), count: 500);
}
