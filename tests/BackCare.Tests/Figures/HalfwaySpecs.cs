using System.Numerics;
using BackCare.Figures.Drawing;
using BackCare.Figures.Model;
using BackCare.Figures.Solving;

namespace BackCare.Tests.Figures;

public sealed class HalfwaySpecs
{
    [Theory]
    [InlineData(1, 0, 0)]
    [InlineData(0, 1, 0)]
    [InlineData(0, 0, 1)]
    public void Hands_that_turn_right_round_have_a_way_between(float x, float y, float z)
    {
        var start = Moments.Poses.Scenes["reach-and-squeeze/start"];
        var way = new Vector3(x, y, z);
        Pose Pointing(Vector3 along) => start.Pose with
        {
            Reaches = new Dictionary<Limb, Reach> { [Limb.HandRight] = new(Landmark.ShoulderRight, new(.3f, .1f, .2f), along, along) },
        };
        var scene = start with { From = Pointing(way), Pose = Pointing(-way) };

        foreach (var subject in Moments.From(scene).Select(Moments.Solve))
        {
            var marks = new PersonPicture(subject, DrawingPlan.From(subject, Moments.Grips(subject, subject.Skeleton.Pose)),
                Moments.Grips(subject, subject.Skeleton.Pose)).Marks();
            Assert.All(Enum.GetValues<Landmark>(), landmark => Assert.True(float.IsFinite(subject.Skeleton[landmark].LengthSquared())));
            Assert.All(marks.SelectMany(mark => mark.Shape.Points), point => Assert.InRange(point.Length(), 0, 4));
        }
    }

    [Fact]
    public void Arms_straight_out_to_the_sides_have_palms_and_elbows()
    {
        var start = Moments.Poses.Scenes["reach-and-squeeze/start"];
        var out90 = new JointAngles(0, 90, 0);
        var straight = start.Pose with
        {
            Joints = new Dictionary<Joint, JointAngles> { [Joint.ShoulderLeft] = out90, [Joint.ShoulderRight] = out90 },
        };
        var pointing = start.Pose with
        {
            Reaches = new Dictionary<Limb, Reach>
            {
                [Limb.HandRight] = new(Landmark.ShoulderRight, new(.3f, 0, 0), new(1, 0, 0), new(1, 0, 0)),
            },
        };

        foreach (var subject in new[] { straight, pointing }.Select(pose => Moments.Solve(start with { Pose = pose })))
        {
            Assert.True(float.IsFinite(subject.Skeleton.Elbow(Side.Right).LengthSquared()));
            Assert.All(Moments.Grips(subject, subject.Skeleton.Pose).Values, grip => Assert.Equal(1, grip.Palm.Length(), .01f));
        }
    }
}
