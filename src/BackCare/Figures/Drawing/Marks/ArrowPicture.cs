using System.Numerics;
using BackCare.Figures.Model;
using BackCare.Figures.Solving;

namespace BackCare.Figures.Drawing;

/// <summary>Finds an arrow that says which way a part moves: long enough to see, off the face, and as little as possible over the
/// body.</summary>
internal sealed class ArrowPicture
{
    public const float MinLength = .15f;
    public const float FaceMargin = .04f;

    private const float MaxLength = .5f;
    private const float WidestShift = .35f;
    private const float OnwardLength = .24f;
    private const float PushLength = .2f;
    private const float Stirs = .004f;
    private const float PushGap = .02f;
    private const float TurnRadius = .29f;
    private const float TurnAngle = 2.1f;
    private const float HalfWidth = .02f;
    private const float LeastTurn = .1f;
    private const float AboveHead = .19f;
    private const int Steps = 24;

    private readonly Subject start;
    private readonly Subject middle;
    private readonly Subject end;
    private readonly List<(Vector2 Place, float Radius)> body;
    private readonly (Vector2 Place, float Radius) face;

    public ArrowPicture(Subject start, Subject middle, Subject end)
    {
        (this.start, this.middle, this.end) = (start, middle, end);
        body = [.. Samples.All(end).Select(ball => (end.View.Flat(ball.Center), ball.Radius))];
        face = (end.View.Flat(end.OnHead(0, 0, .01f)), .1f * end.HeadScale);
    }

    /// <summary>The arrow's start, middle and tip, or null where none can be drawn.</summary>
    public (Vector2 Start, Vector2 Middle, Vector2 Tip)? Find(Landmark part, ArrowStyle? style, Vector3? way) =>
        (style ?? Default(part)) switch
        {
            ArrowStyle.Turn => Turn(),
            ArrowStyle.Push when way is { } given => Toward(part, end.View.Flat(given with { X = -given.X })),
            _ when way is { } given => Onward(part, end.View.Flat(given with { X = -given.X })),
            ArrowStyle.Push => Toward(part, Moved(part) * Vector2.UnitY) ?? Onward(part, Moved(part)),
            ArrowStyle.Onward => Onward(part, Moved(part)),
            _ => Way(part) ?? Onward(part, Moved(part)),
        };

    private Vector2 Moved(Landmark part) => end.View.Flat(end.Skeleton[part] - start.Skeleton[part]);

    private static ArrowStyle Default(Landmark part) => part switch
    {
        Landmark.ShoulderLeft or Landmark.ShoulderRight => ArrowStyle.Turn,
        Landmark.Hips or Landmark.LowerBack => ArrowStyle.Push,
        Landmark.ElbowLeft or Landmark.ElbowRight => ArrowStyle.Onward,
        _ => ArrowStyle.Way,
    };

    /// <summary>The way that the chest turns, as the picture shows it: round the trunk where its front is seen, and round in front of the
    /// face, above the head, where its back is. The back goes the other way, and a reader would turn to the wrong side.</summary>
    private (Vector2 Start, Vector2 Middle, Vector2 Tip)? Turn()
    {
        var s = end.Skeleton;
        var axis = Vector3.Normalize(s.NeckBase - s.Waist);
        var (before, after) = (Chest(start.Skeleton), Chest(s));
        var sense = Vector3.Dot(Vector3.Cross(before, after), axis);
        var near = end.View.Toward - (axis * Vector3.Dot(axis, end.View.Toward));
        near = near.Length() < .2f ? after : Vector3.Normalize(near);
        if (Math.Abs(sense) < LeastTurn)
        {
            return null;
        }

        var frontIsSeen = Math.Sign(sense) * Vector2.Dot(end.View.Flat(Vector3.Cross(axis, near)), end.View.Flat(after - before)) >= 0;
        return frontIsSeen
            ? Arc(Vector3.Lerp(s.Waist, s.NeckBase, .55f), axis, near * TurnRadius, Math.Sign(sense))
            : Arc(s.Skull + (axis * AboveHead), axis, near * -TurnRadius, Math.Sign(sense));
    }

    private (Vector2 Start, Vector2 Middle, Vector2 Tip)? Arc(Vector3 center, Vector3 axis, Vector3 middle, int sense)
    {
        var across = Vector3.Cross(axis, middle);
        Vector2 At(float angle) => end.View.Flat(center + (middle * MathF.Cos(angle)) + (across * MathF.Sin(angle)));
        return Checked(At(-sense * TurnAngle / 2), At(0), At(sense * TurnAngle / 2));
    }

    /// <summary>The way that the chest looks.</summary>
    private static Vector3 Chest(Skeleton s) => Vector3.Transform(Vector3.UnitZ, s.ThoraxFrame);

    /// <summary>Straight to the body, and up to its edge.</summary>
    private (Vector2 Start, Vector2 Middle, Vector2 Tip)? Toward(Landmark part, Vector2 moved)
    {
        if (moved.Length() < Stirs)
        {
            return null;
        }

        var way = Vector2.Normalize(moved);
        var tip = end.View.Flat(end.Skeleton[part]);
        while (body.Any(ball => Vector2.Distance(ball.Place, tip) < ball.Radius + PushGap))
        {
            tip -= way * .005f;
        }

        return Checked(tip - (way * PushLength), tip - (way * PushLength / 2), tip);
    }

    /// <summary>Straight on from the edge of the body, the way that the part went.</summary>
    private (Vector2 Start, Vector2 Middle, Vector2 Tip)? Onward(Landmark part, Vector2 moved)
    {
        if (moved.Length() < .02f)
        {
            return null;
        }

        var way = Vector2.Normalize(moved);
        var to = end.View.Flat(end.Skeleton[part]);
        var tail = to;
        while (body.Any(ball => Vector2.Distance(ball.Place, tail) < ball.Radius + PushGap) && Vector2.Distance(tail, to) < .5f)
        {
            tail += way * .005f;
        }

        return Checked(tail, tail + (way * OnwardLength / 2), tail + (way * OnwardLength));
    }

    /// <summary>Beside the way of the part, away from where it turns: the best of all shifts and shortenings.</summary>
    private (Vector2 Start, Vector2 Middle, Vector2 Tip)? Way(Landmark part)
    {
        var (from, through, to) =
            (start.View.Flat(start.Skeleton[part]), middle.View.Flat(middle.Skeleton[part]), end.View.Flat(end.Skeleton[part]));
        var control = (2 * through) - ((from + to) / 2);
        Vector2[] way = [.. Enumerable.Range(0, Steps + 1).Select(i => At(from, control, to, i / (float)Steps))];
        var chord = to - from;
        if (chord.Length() < .06f)
        {
            return null;
        }

        var across = Vector2.Normalize(new(-chord.Y, chord.X));
        across = Vector2.Dot(across, through - Pivot(part)) >= 0 ? across : -across;
        var total = Length(way, 0);
        var best = (Score: float.MinValue, Arrow: ((Vector2, Vector2, Vector2)?)null);
        for (var shift = 0f; shift <= WidestShift; shift += .025f)
        {
            Vector2[] moved = [.. way.Select(point => point + (across * shift))];
            for (var first = 0; first < Steps - 2; first++)
            {
                var length = Length(moved, first);
                if (length is >= MinLength and <= MaxLength && Misses(moved.Skip(first)))
                {
                    var score = Math.Min(length, .42f) - (.45f * shift) - (.35f * (total - length)) - (1.6f * OverBody(moved, first));
                    best = score > best.Score ? (score, (moved[first], moved[(first + Steps) / 2], moved[Steps])) : best;
                }
            }
        }

        return best.Arrow;
    }

    private Vector2 Pivot(Landmark part)
    {
        var s = end.Skeleton;
        return end.View.Flat(part switch
        {
            Landmark.HandLeft => s.Shoulder(Side.Left),
            Landmark.HandRight => s.Shoulder(Side.Right),
            Landmark.Head => s.Chest,
            _ => s.Pelvis,
        });
    }

    private (Vector2, Vector2, Vector2)? Checked(Vector2 from, Vector2 through, Vector2 tip)
    {
        var control = (2 * through) - ((from + tip) / 2);
        Vector2[] points = [.. Enumerable.Range(0, Steps + 1).Select(i => At(from, control, tip, i / (float)Steps))];
        return Length(points, 0) >= MinLength && Misses(points) ? (from, through, tip) : null;
    }

    private bool Misses(IEnumerable<Vector2> points) => points.All(point => Vector2.Distance(point, face.Place) > face.Radius + FaceMargin);

    private float OverBody(Vector2[] points, int first) => Enumerable.Range(first, points.Length - 1 - first)
        .Where(i => body.Any(ball => Vector2.Distance(ball.Place, points[i + 1]) < ball.Radius + HalfWidth))
            .Sum(i => Vector2.Distance(points[i], points[i + 1]));

    private static float Length(Vector2[] points, int first)
    {
        var length = 0f;
        for (var i = first; i < points.Length - 1; i++)
        {
            length += Vector2.Distance(points[i], points[i + 1]);
        }

        return length;
    }

    private static Vector2 At(Vector2 a, Vector2 b, Vector2 c, float t) => Vector2.Lerp(Vector2.Lerp(a, b, t), Vector2.Lerp(b, c, t), t);
}
