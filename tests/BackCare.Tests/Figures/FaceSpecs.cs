using System.Numerics;
using BackCare.Figures.Drawing;
using BackCare.Figures.Model;

namespace BackCare.Tests.Figures;

public sealed class FaceSpecs
{
    public static TheoryData<string> Scenes => [.. Moments.Poses.Scenes.Keys];

    [Theory]
    [MemberData(nameof(Scenes))]
    public void Eyes_brows_and_mouth_are_inside_the_face(string name)
    {
        foreach (var subject in Moments.From(Moments.Poses.Scenes[name]).Select(Moments.Solve))
        {
            Assert.All(Features(subject), feature => Assert.True(Inside(subject, feature), $"{feature.Name} leaves the face"));
        }
    }

    [Fact]
    public void A_head_that_looks_at_the_viewer_has_two_eyes_and_one_that_looks_away_none()
    {
        var scene = Moments.Poses.Scenes["reach-and-squeeze/start"];

        Assert.Equal(2, Eyes(scene with { Camera = new(0, 5) }));
        Assert.Equal(1, Eyes(scene with { Camera = new(-90, 5) }));
        Assert.Equal(0, Eyes(scene with { Camera = new(180, 5) }));
    }

    [Fact]
    public void The_check_notices_an_eye_beside_the_head()
    {
        var subject = Moments.Solve(Moments.Poses.Scenes["sphinx/up"]);
        var beside = Shape.Line([subject.View.Flat(subject.OnHead(0, .2f, 0)), subject.View.Flat(subject.OnHead(0, .21f, 0))]);

        Assert.False(Inside(subject, new Mark("eye", "eye", beside)));
    }

    private static int Eyes(Scene scene) => Features(Moments.Solve(scene)).Count(mark => mark.Style == "eye");

    private static IEnumerable<Mark> Features(Subject subject)
    {
        var grips = Moments.Grips(subject, subject.Skeleton.Pose);
        return new PersonPicture(subject, DrawingPlan.From(subject, grips), grips).Marks()
            .Where(mark => mark.Style is "eye" or "brow" || mark.Name == "mouth");
    }

    private static bool Inside(Subject subject, Mark feature)
    {
        var head = new HeadPart(subject);
        return feature.Shape.Points.All(point => head.Inside(point) > 0);
    }
}
