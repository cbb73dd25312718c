using BackCare.Plans;

namespace BackCare.Tests.Plans;

public sealed class PlanLinkSpecs
{
    [Fact]
    public void Every_beginning_of_a_link_has_the_whole_plan_or_none()
    {
        PlanGen.Sample(plan =>
        {
            var link = PlanLink.Create(plan);
            for (var cut = 0; cut < link.Length; cut++)
            {
                AssertCut(Read(link[..cut]));
            }

            Assert.Equal(plan.Items, Read(link).Plan.Items);
            Assert.True(Read(link).IsValid);
        });
    }

    [Fact]
    public void A_link_with_one_wrong_letter_has_no_plan()
    {
        var link = PlanLink.Create(PlanSerializer.Parse(["chair-twist~2d", "plank", "sphinx~1x20s"], Published.Library.FindGuide).Plan);
        for (var at = 0; at < link.Length; at++)
        {
            Assert.All("abcdefghijklmnopqrstuvwxyz0123456789-.~".Where(letter => letter != link[at]), letter =>
                AssertCut(Read($"{link[..at]}{letter}{link[(at + 1)..]}")));
        }
    }

    [Theory]
    [InlineData(".")]
    [InlineData("!")]
    [InlineData(").")]
    [InlineData("\">")]
    public void Punctuation_after_a_link_is_not_part_of_it(string more)
    {
        PlanGen.Sample(plan => Assert.Equal(plan.Items, Read(PlanLink.Create(plan) + more).Plan.Items), count: 100);
    }

    [Fact]
    public void A_link_stays_as_it_is_for_the_same_plan()
    {
        Assert.Equal(
            "chair-twist~2d.plank.-0nm7",
            PlanLink.Create(PlanSerializer.Parse(["chair-twist~2d", "plank"], Published.Library.FindGuide).Plan));
    }

    [Fact]
    public void A_link_can_hold_any_plan()
    {
        PlanGen.Sample(plan => Assert.InRange(PlanLink.Create(plan).Length, 1, PlanSerializer.MaxCharacters / 2));
    }

    private static PlanParseResult Read(string value) => PlanLink.Parse(value, Published.Library.FindGuideByAnyName);

    private static void AssertCut(PlanParseResult result)
    {
        Assert.Equal(PlanErrorCode.Cut, Assert.Single(result.Errors).Code);
        Assert.Empty(result.Plan.Items);
    }
}
