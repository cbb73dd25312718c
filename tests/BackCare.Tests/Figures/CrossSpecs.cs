using System.Numerics;
using BackCare.Figures.Drawing;

namespace BackCare.Tests.Figures;

public sealed class CrossSpecs
{
    public static TheoryData<string> Mistakes =>
        [.. Moments.Poses.Scenes.Keys.Where(name => name.EndsWith("/mistake", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void The_cross_on_a_mistake_covers_nothing_of_the_body(string name)
    {
        var scene = Moments.Poses.Scenes[name].Still();
        var (x, y, width, height) = FigureSvg.FrameOf(scene);
        var subject = Moments.Solve(scene);
        var marks = CrossPicture.Marks(subject, new Vector2(x, y) / Shape.Scale, new Vector2(x + width, y + height) / Shape.Scale).ToList();

        Assert.Equal(3, marks.Count);
        Assert.All(marks.SelectMany(mark => mark.Shape.Points), point =>
        {
            Assert.InRange(point.X * Shape.Scale, x, x + width);
            Assert.InRange(point.Y * Shape.Scale, y, y + height);
            Assert.All(Samples.All(subject), ball => Assert.True(Vector2.Distance(subject.View.Flat(ball.Center), point) > ball.Radius));
        });
    }
}
