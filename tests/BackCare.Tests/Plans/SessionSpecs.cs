using BackCare.Plans;

namespace BackCare.Tests.Plans;

public sealed class SessionSpecs
{
    [Fact]
    public void Every_repetition_of_every_item_occurs_exactly_once_and_in_order()
    {
        ForManyPlans((plan, session) => Assert.Equal(
            plan.Items.SelectMany(Repetitions),
            session.Phases.Where(phase => phase.IsRepetition)
                .Select(phase => (phase.Item.Guide.Slug, phase.Set, phase.Repetition, phase.Side))));
    }

    [Fact]
    public void Both_sides_are_held_as_often_and_as_long()
    {
        ForManyPlans((plan, session) =>
        {
            foreach (var item in plan.Items.Where(item => item.Dosage.Sides == PlanSides.Both))
            {
                var phases = session.Phases.Where(phase => phase.IsRepetition && phase.Item == item).ToList();
                Assert.Equal(Times(phases, PlanSides.Left), Times(phases, PlanSides.Right));
                Assert.Equal(item.Dosage.Sets * item.Dosage.Repetitions, Times(phases, PlanSides.Left).Count());
            }
        });
    }

    [Fact]
    public void A_hold_lasts_as_long_as_the_dose_says_and_every_phase_takes_time()
    {
        ForManyPlans((_, session) =>
        {
            Assert.All(
                session.Phases.Where(phase => phase.Kind == PhaseKind.Hold), phase => Assert.Equal(phase.Item.Dosage.Hold, phase.Seconds));
            Assert.All(session.Phases, phase => Assert.InRange(phase.Seconds, 1, 120));
        });
    }

    [Fact]
    public void The_whole_takes_what_its_phases_take()
    {
        ForManyPlans((plan, session) =>
        {
            var held = plan.Items.Sum(item => item.Dosage.Hold * Repetitions(item).Count());
            Assert.Equal(held, session.Phases.Where(phase => phase.Kind == PhaseKind.Hold).Sum(phase => phase.Seconds));
            Assert.Equal(session.Phases.Sum(phase => phase.Seconds), session.Seconds);
        });
    }

    [Fact]
    public void The_items_stand_in_their_order_and_each_begins_with_getting_ready()
    {
        ForManyPlans((plan, session) =>
        {
            Assert.Equal(plan.Items, session.Phases.Where(phase => phase.Kind == PhaseKind.GetReady).Select(phase => phase.Item));
            Assert.Equal(plan.Items, session.Phases.Select(phase => phase.Item).Aggregate(
                new List<PlanItem>(), (seen, item) => seen.LastOrDefault() == item ? seen : [.. seen, item]));
            Assert.Equal(PhaseKind.GetReady, session.Phases[0].Kind);
        });
    }

    [Fact]
    public void No_two_holds_follow_each_other_without_time_to_move()
    {
        ForManyPlans((_, session) => Assert.DoesNotContain(
            session.Phases.Zip(session.Phases.Skip(1)), pair => pair is { First.Kind: PhaseKind.Hold, Second.Kind: PhaseKind.Hold }));
    }

    [Fact]
    public void A_chair_twist_turns_right_then_left_and_changes_sides_between()
    {
        var session = Session.From(PlanSerializer.Parse(["chair-twist~2x10s"], Published.Library.FindGuide).Plan);

        Assert.Equal(
            [
                (PhaseKind.GetReady, PlanSides.One, 10),
                (PhaseKind.MoveIn, PlanSides.Right, 5), (PhaseKind.Hold, PlanSides.Right, 10), (PhaseKind.ChangeSide, PlanSides.Left, 8), (
                    PhaseKind.Hold, PlanSides.Left, 10),
                (PhaseKind.ChangeSide, PlanSides.Right, 8), (PhaseKind.Hold, PlanSides.Right, 10),
                (PhaseKind.ChangeSide, PlanSides.Left, 8), (PhaseKind.Hold, PlanSides.Left, 10),
            ],
            session.Phases.Select(phase => (phase.Kind, phase.Side, phase.Seconds)));
    }

    private static IEnumerable<(string Guide, int Set, int Repetition, PlanSides Side)> Repetitions(PlanItem item) =>
        from set in Enumerable.Range(1, item.Dosage.Sets)
        from repetition in Enumerable.Range(1, item.Dosage.Repetitions)
        from side in item.Dosage.Sides == PlanSides.Both ? new[] { PlanSides.Right, PlanSides.Left } : [item.Dosage.Sides]
        select (item.Guide.Slug, set, repetition, side);

    private static IEnumerable<int> Times(IEnumerable<Phase> phases, PlanSides side) =>
        phases.Where(phase => phase.Side == side).Select(phase => phase.Seconds);

    private static void ForManyPlans(Action<Plan, Session> check) => PlanGen.Sample(plan => check(plan, Session.From(plan)), count: 500);
}
