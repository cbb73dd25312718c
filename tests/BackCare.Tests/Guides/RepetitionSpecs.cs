using BackCare.Guides;

namespace BackCare.Tests.Guides;

public sealed class RepetitionSpecs
{
    private static IReadOnlyList<Guide> Guides => Published.Library.Guides;

    [Fact]
    public void A_part_moves_from_the_part_before_it_and_a_hold_is_still()
    {
        var parts = Guides.SelectMany(
            guide => guide.Repetition.Parts.Zip(guide.Repetition.Parts.Skip(1), (before, part) => (before, part)));

        Assert.All(parts, pair => Assert.Equal(pair.before.Picture.Pose != pair.part.Picture.Pose, pair.part.Picture.Moves));
    }

    [Fact]
    public void The_right_side_comes_first_and_the_other_is_its_mirror()
    {
        foreach (var repetition in Guides.Where(guide => guide.Dosage.Sides == Sides.Both).Select(guide => guide.Repetition))
        {
            var (first, other) = (ActPoses(repetition.FirstSide), ActPoses(repetition.OtherSide));

            Assert.All(first, pose => Assert.EndsWith("/right", pose, StringComparison.Ordinal));
            Assert.Equal(first.Select(pose => pose.Replace("/right", "/left", StringComparison.Ordinal)), other);
        }
    }

    [Fact]
    public void A_guide_that_takes_a_new_position_for_the_other_side_finishes_one_side_first()
    {
        var atTheEnd = Guides.Where(guide => guide.Repetition.ChangeSides == SideChange.AtTheEnd).Select(guide => guide.Slug);

        Assert.Equal(["hip-flexor-lunge", "open-book", "side-plank-knees"], atTheEnd.Order());
    }

    [Fact]
    public void The_roller_rolls_and_the_shoulder_blades_are_squeezed_for_as_long_as_the_dose_says()
    {
        Assert.Equal([RepetitionKind.Roll], TimedByTheDose("foam-roller"));
        Assert.Equal([RepetitionKind.Squeeze], TimedByTheDose("reach-and-squeeze"));
    }

    private static List<string> ActPoses(IEnumerable<RepetitionPart> side) =>
        [.. side.Where(part => part.IsAct).Select(part => part.Picture.Pose)];

    private static IEnumerable<RepetitionKind> TimedByTheDose(string slug) =>
        Published.Library.FindGuide(slug)!.Repetition.Parts.Where(part => part.LastsAsTheDoseSays).Select(part => part.Kind);
}
