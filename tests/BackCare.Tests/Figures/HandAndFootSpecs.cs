using System.Numerics;
using BackCare.Figures.Drawing;
using BackCare.Figures.Model;
using BackCare.Figures.Solving;

namespace BackCare.Tests.Figures;

public sealed class HandAndFootSpecs
{
    private const float TwoCentimetres = .02f;

    public static TheoryData<string> Scenes => [.. Moments.Poses.Scenes.Keys];

    [Theory]
    [MemberData(nameof(Scenes))]
    public void A_thumb_is_on_the_right_side_of_its_hand(string name)
    {
        foreach (var subject in Moments.Of(Moments.Poses.Scenes[name]).Select(Moments.Solve))
        {
            foreach (var (side, grip) in Moments.Grips(subject, subject.Skeleton.Pose))
            {
                var thumb = ArmPart.ThumbTip(subject, side, grip) - subject.Skeleton.Wrist(side);

                // Seen with the palm up and the fingers ahead, the right thumb is to the right.
                Assert.True(Vector3.Dot(Vector3.Cross(grip.Along, grip.Palm), thumb) * (side == Side.Right ? 1 : -1) > .02f);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Scenes))]
    public void A_palm_looks_at_what_its_hand_is_on(string name)
    {
        var subject = Moments.Solve(Moments.Poses.Scenes[name]);
        foreach (var contact in Moments.Poses.Scenes[name].Contacts.Where(contact => contact.Part is Landmark.HandLeft or Landmark.HandRight))
        {
            var grip = Moments.Grips(subject, subject.Skeleton.Pose)[contact.Part == Landmark.HandLeft ? Side.Left : Side.Right];
            Assert.True(grip.Palm.Y < .3f, "the palm should look at the floor");
        }
    }

    [Theory]
    [MemberData(nameof(Scenes))]
    public void A_foot_that_stands_on_the_floor_has_its_sole_there(string name)
    {
        var scene = Moments.Poses.Scenes[name];
        var s = Moments.Solve(scene).Skeleton;
        foreach (var contact in scene.Contacts.Where(contact => contact is { Part: Landmark.FootLeft or Landmark.FootRight, On: Surface.Ground }))
        {
            var side = contact.Part == Landmark.FootLeft ? Side.Left : Side.Right;
            if (s.Sole(side).Down.Y < -.9f)
            {
                Assert.InRange(SoleHeight(s, side) - (s.Pose.Posture is Posture.Standing or Posture.Sitting && s.Pelvis.Y > .3f ? 0 : Skeleton.MatHeight), -TwoCentimetres, TwoCentimetres);
            }
        }
    }

    [Fact]
    public void A_foot_in_the_air_is_not_on_the_floor()
    {
        var s = Moments.Solve(Moments.Poses.Scenes["knee-to-chest/right"]).Skeleton;

        Assert.True(SoleHeight(s, Side.Right) > TwoCentimetres);
    }

    private static float SoleHeight(Skeleton s, Side side) => (s.Ankle(side) + (s.Sole(side).Down * s.Body.FootHeight)).Y;
}
