using BackCare.Plans;

namespace BackCare.Tests.Plans;

public sealed class PlanItemSpecs
{
    [Fact]
    public void The_steps_of_a_plan_say_its_hold_and_never_the_guides_own()
    {
        var held = Published.Library.Guides.Where(
            guide => guide.Steps.Any(step => step.Action.Contains($"{guide.Dosage.Hold} seconds", StringComparison.Ordinal))).ToList();

        Assert.InRange(held.Count, 18, 26);
        Assert.All(held, guide =>
        {
            var item = new PlanItem(guide);
            var other = item with { Dosage = item.Dosage with { Hold = guide.Dosage.Hold + 30 } };
            var actions = guide.Steps.Select(step => Published.Library.Interface.Dosage.ActionOf(other, step)).ToList();

            Assert.Contains(actions, action => action.Contains($"{guide.Dosage.Hold + 30} seconds", StringComparison.Ordinal));
            Assert.DoesNotContain(actions, action => action.Contains($" {guide.Dosage.Hold} seconds", StringComparison.Ordinal));
            Assert.Equal(
                guide.Steps.Select(step => step.Action),
                guide.Steps.Select(step => Published.Library.Interface.Dosage.ActionOf(item, step)));
        });
    }
}
