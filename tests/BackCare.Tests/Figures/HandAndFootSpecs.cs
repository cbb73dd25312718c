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
        foreach (var subject in Moments.From(Moments.Poses.Scenes[name]).Select(Moments.Solve))
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
        foreach (var contact in Moments.Poses.Scenes[name].Contacts
            .Where(contact => contact.Part is Landmark.HandLeft or Landmark.HandRight))
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
        foreach (var contact in scene.Contacts
            .Where(contact => contact is { Part: Landmark.FootLeft or Landmark.FootRight, On: Surface.Ground }))
        {
            var side = contact.Part == Landmark.FootLeft ? Side.Left : Side.Right;
            if (s.Sole(side).Down.Y < -.9f)
            {
                Assert.InRange(
                    SoleHeight(s, side) - (s.Pose.Posture is Posture.Standing or Posture.Sitting && s.Pelvis.Y > .3f ? 0
                    : Skeleton.MatHeight), -TwoCentimetres, TwoCentimetres);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Scenes))]
    public void A_hand_or_foot_that_stays_on_the_ground_is_there_at_every_moment(string name)
    {
        var scene = Moments.Poses.Scenes[name];
        var staying = scene.From is null ? [] : scene.Contacts.Where(contact => IsHandOrFoot(contact.Part)
            && Loose(scene with { Pose = scene.From }, contact) is null).ToList();

        foreach (var moment in Moments.From(scene))
        {
            Assert.All(staying, contact => Assert.Null(Loose(moment, contact)));
        }
    }

    [Theory]
    [MemberData(nameof(Scenes))]
    public void A_hand_that_holds_a_leg_or_the_head_is_on_it(string name)
    {
        var scene = Moments.Poses.Scenes[name];
        var s = Moments.Solve(scene).Skeleton;
        foreach (var (limb, reach) in scene.Pose.Reaches.Where(entry => entry.Key is Limb.HandLeft or Limb.HandRight))
        {
            Assert.True(Gap(s, limb == Limb.HandLeft ? Side.Left : Side.Right, reach.To) < .05f, $"{limb} is off what it holds");
        }
    }

    [Theory]
    [MemberData(nameof(Scenes))]
    public void A_hand_that_keeps_holding_the_same_is_on_it_at_every_moment(string name)
    {
        var scene = Moments.Poses.Scenes[name];
        var held = scene.Pose.Reaches.Where(entry => entry.Key is Limb.HandLeft or Limb.HandRight && entry.Value.To is { } part
            && scene.From?.Reaches.GetValueOrDefault(entry.Key)?.To == part).ToList();

        foreach (var s in Moments.From(scene).Select(moment => Moments.Solve(moment).Skeleton))
        {
            Assert.All(held, entry => Assert.InRange(
                Gap(s, entry.Key == Limb.HandLeft ? Side.Left : Side.Right, entry.Value.To), -1, .05f));
        }
    }

    [Theory]
    [MemberData(nameof(Scenes))]
    public void No_hand_goes_through_a_thigh_on_the_way(string name)
    {
        foreach (var s in Moments.From(Moments.Poses.Scenes[name]).Select(moment => Moments.Solve(moment).Skeleton))
        {
            foreach (var (hand, leg) in Enum.GetValues<Side>().SelectMany(hand => Enum.GetValues<Side>().Select(leg => (hand, leg))))
            {
                var bone = Segments.Distance(s.Wrist(hand), s.Hand(hand), Vector3.Lerp(s.Hip(leg), s.Knee(leg), .3f), s.Knee(leg));
                Assert.True(bone > .025f, $"the {hand} hand is {bone * 100:0.0} cm from the bone of the {leg} thigh");
            }
        }
    }

    [Theory]
    [InlineData("childs-pose/back", Landmark.HandRight, .03f)]
    [InlineData("childs-pose/back", Landmark.KneeRight, .03f)]
    [InlineData("hip-flexor-lunge/right", Landmark.KneeRight, .03f)]
    [InlineData("hip-flexor-lunge/right", Landmark.ToesLeft, .03f)]
    [InlineData("bridge/up", Landmark.HandRight, .03f)]
    [InlineData("bird-dog/right", Landmark.HandLeft, .01f)]
    public void What_rests_on_the_ground_does_not_slide_while_the_hips_move(string name, Landmark part, float most)
    {
        var scene = Moments.Poses.Scenes[name];
        var end = Moments.Solve(scene).Skeleton[part];

        foreach (var moment in Moments.From(scene).Select(Moments.Solve))
        {
            Assert.InRange(Vector3.Distance(moment.Skeleton[part], end), 0, most);
        }
    }

    [Fact]
    public void The_check_notices_a_hand_beside_the_leg_it_should_hold()
    {
        var scene = Moments.Poses.Scenes["knee-to-chest/right"];
        var off = scene.Pose.Reaches.ToDictionary(entry => entry.Key, entry => entry.Key == Limb.HandRight
            ? entry.Value with { Offset = new(.2f, .1f, 0) } : entry.Value);
        var s = Moments.Solve(scene with { Pose = scene.Pose with { Reaches = off } }).Skeleton;

        Assert.True(Gap(s, Side.Right, Landmark.ShinRight) > .05f);
    }

    [Fact]
    public void A_foot_in_the_air_is_not_on_the_floor()
    {
        var s = Moments.Solve(Moments.Poses.Scenes["knee-to-chest/right"]).Skeleton;

        Assert.True(SoleHeight(s, Side.Right) > TwoCentimetres);
    }

    private static float SoleHeight(Skeleton s, Side side) => (s.Ankle(side) + (s.Sole(side).Down * s.Body.FootHeight)).Y;

    private static bool IsHandOrFoot(Landmark part) =>
        part is Landmark.HandLeft or Landmark.HandRight or Landmark.FootLeft or Landmark.FootRight;

    private static string? Loose(Scene scene, Contact contact) =>
        PoseValidator.Validate(scene with { Contacts = [contact] }).FirstOrDefault(problem => problem.Contains("should be on"));

    /// <summary>How far the middle of a hand is from the skin of what it holds.</summary>
    private static float Gap(Skeleton s, Side side, Landmark? held)
    {
        var hand = (s.Wrist(side) + s.Hand(side)) / 2;
        return held switch
        {
            Landmark.ThighLeft or Landmark.KneeLeft => Distance(hand, s.Hip(Side.Left), s.Knee(Side.Left)) - s.Body.Radius(.07f),
            Landmark.ThighRight or Landmark.KneeRight => Distance(hand, s.Hip(Side.Right), s.Knee(Side.Right)) - s.Body.Radius(.07f),
            Landmark.ShinLeft => Distance(hand, s.Knee(Side.Left), s.Ankle(Side.Left)) - s.Body.Radius(.05f),
            Landmark.ShinRight => Distance(hand, s.Knee(Side.Right), s.Ankle(Side.Right)) - s.Body.Radius(.05f),
            Landmark.Head => Vector3.Distance(hand, s.Skull) - s.Body.Radius(.1f),
            _ => 0,
        };
    }

    private static float Distance(Vector3 point, Vector3 from, Vector3 to)
    {
        var part = Math.Clamp(Vector3.Dot(point - from, to - from) / (to - from).LengthSquared(), 0, 1);
        return Vector3.Distance(point, Vector3.Lerp(from, to, part));
    }
}
