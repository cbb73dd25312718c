using System.Numerics;
using BackCare.Figures.Model;
using BackCare.Figures.Solving;

namespace BackCare.Figures.Drawing;

/// <summary>A scene with its positions solved: the end, and where it moves, the start and one half way.</summary>
internal sealed class SceneDrawing
{
    private readonly Scene scene;
    private readonly DrawingPlan plan;
    private readonly bool onChair;
    private readonly View view;
    private readonly Lazy<IReadOnlyList<ArrowCurve>> arrows;

    public SceneDrawing(Scene scene)
    {
        this.scene = scene;
        view = new View(scene.Camera);
        End = Seen(scene.Pose);
        plan = DrawingPlan.From(End, Grips(End, scene.Pose));
        arrows = new(() => [.. Moved.SelectMany(FindArrows)]);
        onChair = scene.Props.Any(prop => prop is Prop.Chair or Prop.LowChair);
        if (scene.From is not null)
        {
            Start = Seen(Anchor.Place(scene.Person.Body, scene.From, End.Skeleton));
            Middle = Seen(Halfway.From(Start.Skeleton, End.Skeleton));
        }
    }

    public Subject End { get; }

    public Subject? Start { get; }

    public Subject? Middle { get; }

    /// <summary>Everything of the still picture, in the order of painting.</summary>
    public IEnumerable<Mark> Marks() =>
    [
        .. Props(Prop.Mat, Prop.Bed, Prop.Wall),
        .. ShadowPicture.Marks(End, onChair),
        .. Ghost(),
        .. Props(Enum.GetValues<Prop>().Except([Prop.Mat, Prop.Bed, Prop.Wall])),
        .. WithGlow(PersonMarks(End, scene.Pose)),
        .. InFront,
        .. Arrows.Select(arrow => new Mark("arrow", "arrow", ArrowShape.From(arrow))),
    ];

    /// <summary>What moves, by name: where it starts, and one to three places on the way.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, Shape>> Keys()
    {
        if (Start is null || Middle is null)
        {
            return [];
        }

        Subject Between(float part) => Seen(Halfway.From(Start.Skeleton, End.Skeleton, part));
        Subject[] way = Swing.IsWide(Start.Skeleton, End.Skeleton) ? [Between(.25f), Middle, Between(.75f)] : [Middle];
        return [ByName(Start, scene.From!), .. way.Select(subject => ByName(subject, scene.Pose))];
    }

    public IReadOnlyList<ArrowCurve> Arrows => arrows.Value;

    /// <summary>The parts whose arrow cannot be drawn.</summary>
    public IEnumerable<Landmark> FindArrowsThatFail() => Moved.Where(part => FindArrows(part).Count == 0);

    private IEnumerable<Landmark> Moved => new[] { scene.Arrow, scene.SecondArrow }.OfType<Landmark>();

    /// <summary>The corners of what the picture holds, through the whole movement.</summary>
    public (Vector2 Min, Vector2 Max) Bounds()
    {
        var (min, max) = (new Vector2(float.MaxValue), new Vector2(float.MinValue));
        void Take(Vector2 point, float radius) =>
            (min, max) = (Vector2.Min(min, point - new Vector2(radius)), Vector2.Max(max, point + new Vector2(radius)));
        foreach (var subject in new[] { End, Start, Middle }.OfType<Subject>())
        {
            foreach (var ball in Samples.All(subject).Append(HairVolumes.Room(subject)))
            {
                Take(subject.View.Flat(ball.Center), ball.Radius + .012f);
            }
        }

        foreach (var point in Props(Enum.GetValues<Prop>()).Concat(InFront).SelectMany(mark => mark.Shape.Points))
        {
            Take(point, .006f);
        }

        foreach (var point in Arrows.SelectMany(arrow => ArrowShape.From(arrow).Points))
        {
            Take(point, .02f);
        }

        return (min, max);
    }

    private IReadOnlyList<ArrowCurve> FindArrows(Landmark part) =>
        Start is null || Middle is null ? [] : new ArrowPicture(Start, Middle, End).Find(part, scene.ArrowStyle, WayOf(part));

    /// <summary>A way that the author wrote is that of the first arrow; the same part on the other side goes the mirrored way.</summary>
    private Vector3? WayOf(Landmark part) => scene.ArrowWay is not { } way ? null : part == scene.Arrow ? way : way with { X = -way.X };

    private Subject Seen(Pose pose) => new(Skeleton.Solve(scene.Person.Body, pose), scene.Person, view);

    private IEnumerable<Mark> Props(params IEnumerable<Prop> kinds) =>
        scene.Props.Where(kinds.Contains).SelectMany(prop => PropPicture.Behind(prop, End, Start));

    private IEnumerable<Mark> InFront => scene.Props.SelectMany(prop => PropPicture.InFront(prop, End));

    private IEnumerable<Mark> Ghost() => Start is null || !scene.SameView
        ? []
        : Moved.SelectMany(part => GhostPicture.Marks(Start, Grips(Start, scene.From!), part));

    private IEnumerable<Mark> WithGlow(IEnumerable<Mark> marks)
    {
        var glow = scene.Stretched is { } area ? new GlowPicture(End, new TrunkSections(End), area) : null;
        var first = true;
        foreach (var mark in marks)
        {
            // A glow that is hidden comes out from behind the whole body.
            if (first && glow?.Behind() is { } behind)
            {
                yield return behind;
            }

            first = false;
            yield return mark;
            if (glow?.IsOn(mark, plan) == true && glow.Over() is { } over)
            {
                yield return over;
            }
        }
    }

    private IEnumerable<Mark> PersonMarks(Subject subject, Pose pose) => new PersonPicture(subject, plan, Grips(subject, pose)).Marks();

    private Dictionary<string, Shape> ByName(Subject subject, Pose pose) =>
        PersonMarks(subject, pose).Concat(ShadowPicture.Marks(subject, onChair)).ToDictionary(mark => mark.Name, mark => mark.Shape);

    private static Dictionary<Side, Grip> Grips(Subject subject, Pose pose) => Enum.GetValues<Side>().ToDictionary(
        side => side, side =>
            Grip.From(subject.Skeleton, side, pose.Reaches.GetValueOrDefault(side == Side.Left ? Limb.HandLeft : Limb.HandRight)));
}
