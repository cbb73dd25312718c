using System.Numerics;
using BackCare.Figures.Drawing;
using BackCare.Figures.Model;

namespace BackCare.Tests.Figures;

public sealed class GlowAndArrowSpecs
{
    public static TheoryData<string> Scenes => [.. Moments.Poses.Scenes.Keys];

    [Theory]
    [MemberData(nameof(Scenes))]
    public void Glow_over_the_shirt_is_only_where_the_back_faces_the_viewer(string name)
    {
        var scene = Moments.Poses.Scenes[name];
        var subject = Moments.Solve(scene);
        if (scene.Stretched is not { } area || new GlowPicture(subject, new TrunkSections(subject), area) is not { } glow
            || glow.Over() is not { } over)
        {
            return;
        }

        var facing =
            glow.Patch().Where(point => subject.View.Depth(point.Normal) > 0).Select(point => subject.View.Flat(point.Place)).ToList();
        Assert.All(over.Shape.Points, point => Assert.Contains(facing, place => Vector2.Distance(place, point) < .06f));
    }

    [Fact]
    public void A_back_that_looks_away_has_no_glow_over_the_shirt_and_one_that_is_seen_has_it()
    {
        var scene = Moments.Poses.Scenes["reach-and-squeeze/reach"] with { Stretched = StretchArea.MidBack };

        Assert.DoesNotContain(FigureSvg.Marks(scene with { Camera = new(0, 5) }), mark => mark.Name == "glow");
        Assert.Contains(FigureSvg.Marks(scene with { Camera = new(180, 5) }), mark => mark.Name == "glow");
    }

    [Theory]
    [InlineData(StretchArea.Chest, 0)]
    [InlineData(StretchArea.SideLeft, 90)]
    [InlineData(StretchArea.SideRight, -90)]
    [InlineData(StretchArea.BottomLeft, 150)]
    [InlineData(StretchArea.BottomRight, -150)]
    [InlineData(StretchArea.HipLeft, 20)]
    [InlineData(StretchArea.HipRight, -20)]
    [InlineData(StretchArea.ThighLeft, 170)]
    [InlineData(StretchArea.ThighRight, -170)]
    public void A_glow_is_seen_from_its_own_side_only(StretchArea area, float azimuth)
    {
        var scene = Moments.Poses.Scenes["reach-and-squeeze/reach"] with { Stretched = area };

        Assert.Contains(FigureSvg.Marks(scene with { Camera = new(azimuth, 5) }), mark => mark.Name == "glow");
        Assert.DoesNotContain(FigureSvg.Marks(scene with { Camera = new(azimuth + 180, 5) }), mark => mark.Name == "glow");
    }

    [Fact]
    public void The_other_side_is_stretched_in_the_mirror()
    {
        Assert.Equal(StretchArea.ThighRight, Moments.Poses.Scenes["hamstring-on-back/right"].Stretched);
        Assert.Equal(StretchArea.ThighLeft, Moments.Poses.Scenes["hamstring-on-back/left"].Stretched);
        Assert.Null(Moments.Poses.Scenes["hamstring-on-back/knee"].Stretched);
    }

    [Fact]
    public void A_roll_has_two_arrows_that_point_apart()
    {
        var arrows = new SceneDrawing(Moments.Poses.Scenes["foam-roller/roll"]).Arrows;

        Assert.Equal(2, arrows.Count);
        Assert.True(Vector2.Dot(arrows[0].Tip - arrows[0].Start, arrows[1].Tip - arrows[1].Start) < 0);
    }

    [Theory]
    [MemberData(nameof(Scenes))]
    public void An_arrow_is_at_least_15_cm_long_and_4_cm_off_the_face(string name)
    {
        var drawing = new SceneDrawing(Moments.Poses.Scenes[name]);
        var face = drawing.End.View.Flat(drawing.End.OnHead(0, -.01f, .02f));

        Assert.Empty(drawing.FindArrowsThatFail());
        foreach (var (start, middle, tip) in drawing.Arrows)
        {
            Assert.True(Vector2.Distance(start, middle) + Vector2.Distance(middle, tip) >= .149f);
            Assert.All(new[] { start, middle, tip }, point => Assert.True(Vector2.Distance(point, face) > .04f + .09f));
        }
    }

    [Fact]
    public void An_arrow_of_something_that_does_not_move_cannot_be_drawn()
    {
        var scene = Moments.Poses.Scenes["sphinx/up"] with { Arrow = Landmark.ToesLeft };

        Assert.Equal([Landmark.ToesLeft], FigureSvg.FindArrowsThatFail(scene));
    }
}
