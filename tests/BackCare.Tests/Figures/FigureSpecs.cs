using System.IO.Compression;
using System.Numerics;
using System.Text;
using System.Text.RegularExpressions;
using BackCare.Content;
using BackCare.Figures.Drawing;
using BackCare.Figures.Model;
using BackCare.Figures.Solving;

namespace BackCare.Tests.Figures;

public sealed class FigureSpecs
{
    private const float Millimetre = .001f;

    private static readonly PoseLibrary Poses = PoseLibrary.Inspect(Checkout.Content).Poses;

    public static TheoryData<string> Scenes => [.. Poses.Scenes.Keys];

    [Theory]
    [MemberData(nameof(Scenes))]
    public void Bones_keep_their_length(string name)
    {
        var s = Solve(Poses.Scenes[name]);
        foreach (var side in Enum.GetValues<Side>())
        {
            Assert.Equal(s.Body.Thigh, Vector3.Distance(s.Hip(side), s.Knee(side)), Millimetre);
            Assert.Equal(s.Body.Shank, Vector3.Distance(s.Knee(side), s.Ankle(side)), Millimetre);
            Assert.Equal(s.Body.UpperArm, Vector3.Distance(s.Shoulder(side), s.Elbow(side)), Millimetre);
            Assert.Equal(s.Body.Forearm, Vector3.Distance(s.Elbow(side), s.Wrist(side)), Millimetre);
            Assert.Equal(s.Body.Hand, Vector3.Distance(s.Wrist(side), s.Hand(side)), Millimetre);
        }

        Assert.Equal(s.Body.Lumbar, Vector3.Distance(s.Waist, s.Chest), Millimetre);
        Assert.Equal(s.Body.Thorax, Vector3.Distance(s.Chest, s.NeckBase), Millimetre);
    }

    [Theory]
    [MemberData(nameof(Scenes))]
    public void A_published_pose_reaches_touches_and_bends_as_it_should_and_goes_into_nothing(string name)
    {
        Assert.Empty(PoseValidator.Validate(Poses.Scenes[name]));
    }

    [Theory]
    [MemberData(nameof(Scenes))]
    public void A_figure_fits_its_frame_with_a_margin(string name)
    {
        var scene = Poses.Scenes[name];
        var (x, y, width, height) = FigureSvg.FrameOf(scene);

        // A shadow and a glow have no edge that could be cut.
        Assert.All(FigureSvg.Marks(scene).Where(mark => mark.Style is not ("shadow" or "glow")).SelectMany(mark => mark.Shape.Points),
            point =>
        {
            Assert.InRange(point.X * Shape.Scale, x + 10, x + width - 10);
            Assert.InRange(point.Y * Shape.Scale, y + 10, y + height - 10);
        });
    }

    [Theory]
    [MemberData(nameof(Scenes))]
    public void The_mirrored_pose_gives_the_mirrored_picture(string name)
    {
        var scene = Poses.Scenes[name];
        var mirrored = scene with { Pose = scene.Pose.Mirrored(), Camera = scene.Camera.Mirrored(), Props = [], Stretched = null };
        var (picture, mirror) = (Joints(scene), Joints(mirrored));

        foreach (var landmark in Enum.GetValues<Landmark>())
        {
            var (seen, reflected) = (picture[landmark], mirror[Landmarks.Mirror(landmark)]);
            Assert.Equal(seen.X, -reflected.X, Millimetre);
            Assert.Equal(seen.Y, reflected.Y, Millimetre);
            Assert.Equal(seen.Z, reflected.Z, Millimetre);
        }
    }

    [Theory]
    [MemberData(nameof(Scenes))]
    public void A_figure_is_at_most_3500_bytes_and_1100_with_brotli_and_says_what_it_shows(string name)
    {
        var svg = FigureSvg.Draw(Poses.Scenes[name], "A person & a chair");
        var bytes = Encoding.UTF8.GetBytes(svg);
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(bytes);
        }

        Assert.InRange(bytes.Length, 500, 3500);
        Assert.InRange(compressed.Length, 100, 1100);
        Assert.Contains("role=\"img\"><title>A person &amp; a chair</title>", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_guide_shows_start_and_end_and_both_sides()
    {
        foreach (var guide in Published.Library.Guides)
        {
            var shown = guide.Steps.Select(step => step.Picture?.Pose).OfType<string>().Distinct().ToList();
            Assert.InRange(shown.Count, 2, 8);
            if (guide.Dosage.Sides == BackCare.Guides.Sides.Both)
            {
                Assert.Contains($"{guide.Slug}/right", shown);
                Assert.Contains($"{guide.Slug}/left", shown);
            }
        }
    }

    [Fact]
    public void At_least_two_bodies_and_three_skin_tones_appear_across_the_guides()
    {
        Assert.InRange(Poses.Scenes.Values.Select(scene => scene.Person.Body).Distinct().Count(), 2, 4);
        Assert.InRange(Poses.Scenes.Values.Select(scene => scene.Person.Skin).Distinct().Count(), 3, 5);
    }

    [Fact]
    public void A_moving_figure_passes_through_a_pose_half_way_and_has_the_same_commands_all_the_way()
    {
        foreach (var scene in Poses.Scenes.Values.Where(FigureSvg.Moves))
        {
            var svg = FigureSvg.Draw(scene, "moving", moving: true);
            foreach (Match values in Regex.Matches(svg, "attributeName=\"d\" values=\"([^\"]*)\""))
            {
                var commands = values.Groups[1].Value.Split(';').Select(path => Regex.Replace(path, "[^A-Za-z]+", "")).Distinct();
                Assert.Single(commands);
            }
        }
    }

    [Theory]
    [InlineData("reach-and-squeeze/reach", 10)]
    [InlineData("cat-cow/cow", 6)]
    public void A_limb_that_swings_far_has_more_places_on_the_way(string name, int places)
    {
        var svg = FigureSvg.Draw(Poses.Scenes[name], "moving", moving: true);

        Assert.All(Regex.Matches(svg, "attributeName=\"d\" values=\"([^\"]*)\" keyTimes=\"0;([^\"]*);1\""), animation =>
        {
            Assert.Equal(places, animation.Groups[1].Value.Split(';').Length);
            Assert.Equal(places - 2, animation.Groups[2].Value.Split(';').Length);
        });
    }

    [Fact]
    public void A_head_seen_from_below_the_chin_can_be_drawn()
    {
        var scene = Poses.Scenes["glute-ball/right"] with { Camera = new(0, 16) };

        Assert.Contains("<animate", FigureSvg.Draw(scene, "", moving: true), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Scenes))]
    public void Nothing_leaves_the_frame_on_the_way(string name)
    {
        var scene = Poses.Scenes[name];
        var (x, y, width, height) = FigureSvg.FrameOf(scene);
        foreach (var ball in Moments.From(scene).Select(Moments.Solve)
            .SelectMany(subject => Samples.All(subject).Select(ball => (Place: subject.View.Flat(ball.Center) * Shape.Scale, ball.Radius))))
        {
            Assert.InRange(ball.Place.X, x + (ball.Radius * Shape.Scale), x + width - (ball.Radius * Shape.Scale));
            Assert.InRange(ball.Place.Y, y + (ball.Radius * Shape.Scale), y + height - (ball.Radius * Shape.Scale));
        }
    }

    [Theory]
    [MemberData(nameof(Scenes))]
    public void Nothing_bends_too_far_or_goes_into_anything_on_the_way(string name)
    {
        foreach (var moment in Moments.From(Poses.Scenes[name]))
        {
            Assert.Empty(PoseValidator.Validate(moment with { Contacts = [] }));
        }
    }

    [Fact]
    public void All_pictures_of_a_guide_have_one_scale()
    {
        foreach (var guide in Poses.Scenes.Values.GroupBy(scene => scene.Name.Split('/')[0]))
        {
            Assert.Single(guide.Select(FigureSvg.FrameOf).Select(frame => (frame.Width, frame.Height)).Distinct());
        }
    }

    [Fact]
    public void A_file_carries_its_colours_and_plays_by_itself()
    {
        var svg = FigureSvg.ToFile(FigureSvg.Draw(Poses.Scenes["knee-to-chest/right"], "Knee", moving: true), ".skin { fill: red }");

        Assert.Contains("xmlns=\"http://www.w3.org/2000/svg\"", svg, StringComparison.Ordinal);
        Assert.Contains("<style>.skin { fill: red }</style>", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("play.click", svg, StringComparison.Ordinal);
        Assert.Contains("<animate", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_is_crossed_out_and_says_so_in_its_title()
    {
        var svg = FigureSvg.DrawMistake(Poses.Scenes["knee-to-chest/mistake"], "The head comes up.");

        Assert.Contains("class=\"cross\"", svg, StringComparison.Ordinal);
        Assert.Contains("<title>The head comes up.</title>", svg, StringComparison.Ordinal);
        Assert.Equal(5, Published.Library.Guides.Count(guide => guide.Mistake is not null));
    }

    private static Skeleton Solve(Scene scene) => Skeleton.Solve(scene.Person.Body, scene.Pose);

    private static Dictionary<Landmark, Vector3> Joints(Scene scene)
    {
        var skeleton = Solve(scene);
        return Enum.GetValues<Landmark>().ToDictionary(landmark => landmark, landmark => scene.Camera.Project(skeleton[landmark]));
    }
}
