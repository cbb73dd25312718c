using System.Numerics;
using BackCare.Figures.Model;
using BackCare.Figures.Solving;

namespace BackCare.Figures.Drawing;

/// <summary>Finds arrows that say which way a part moves: long enough to see, off the face, and as little as possible over the
/// body.</summary>
internal sealed class ArrowPicture(Subject start, Subject middle, Subject end)
{
    private const float OnwardLength = .24f;
    private const float PushLength = .2f;
    private const float RollLength = .19f;
    private const float Stirs = .004f;
    private const float TurnRadius = .29f;
    private const float TurnAngle = 2.1f;
    private const float MinTurn = .1f;
    private const float AboveHead = .19f;

    // Of the way from the waist to the neck: at the chest, or lower where the arms are crossed on it.
    private static readonly float[] TurnHeights = [.55f, .27f];

    private readonly ArrowSpace space = new(end);

    /// <summary>The arrows of a part: two for a roll to and fro, and none where none can be drawn.</summary>
    public IReadOnlyList<ArrowCurve> Find(Landmark part, ArrowStyle? style, Vector3? way)
    {
        var moved = way is { } given
            ? end.View.Flat(given with { X = -given.X })
            : end.View.Flat(end.Skeleton[part] - start.Skeleton[part]);
        return (style ?? Default(part)) switch
        {
            ArrowStyle.Roll => Roll(part, moved),
            ArrowStyle.Turn => List(Turn()),
            ArrowStyle.Push when way is not null => List(Toward(part, moved)),
            _ when way is not null => List(Onward(part, moved)),
            ArrowStyle.Push => List(Toward(part, moved * Vector2.UnitY) ?? Onward(part, moved)),
            ArrowStyle.Onward => List(Onward(part, moved)),
            _ => List(new ArrowPath(start, middle, end, space).Find(part) ?? Onward(part, moved)),
        };
    }

    private static ArrowCurve[] List(ArrowCurve? curve) => curve is { } found ? [found] : [];

    private static ArrowStyle Default(Landmark part) => part switch
    {
        Landmark.ShoulderLeft or Landmark.ShoulderRight => ArrowStyle.Turn,
        Landmark.Hips or Landmark.LowerBack => ArrowStyle.Push,
        Landmark.ElbowLeft or Landmark.ElbowRight => ArrowStyle.Onward,
        _ => ArrowStyle.Way,
    };

    /// <summary>The way that the chest turns, as the picture shows it: round the trunk where its front is seen, and round in front of the
    /// face, above the head, where its back is. The back goes the other way, and a reader would turn to the wrong side.</summary>
    private ArrowCurve? Turn()
    {
        var s = end.Skeleton;
        var axis = Vector3.Normalize(s.NeckBase - s.Waist);
        var (before, after) = (Chest(start.Skeleton), Chest(s));
        var sense = Vector3.Dot(Vector3.Cross(before, after), axis);
        var near = end.View.Toward - (axis * Vector3.Dot(axis, end.View.Toward));
        near = near.Length() < .2f ? after : Vector3.Normalize(near);
        if (Math.Abs(sense) < MinTurn)
        {
            return null;
        }

        var frontIsSeen = Math.Sign(sense) * Vector2.Dot(end.View.Flat(Vector3.Cross(axis, near)), end.View.Flat(after - before)) >= 0;
        return frontIsSeen
            ? TurnHeights.Select(up => Arc(Vector3.Lerp(s.Waist, s.NeckBase, up), axis, near * TurnRadius, Math.Sign(sense)))
                .MinBy(curve => curve is { } found ? space.OverArms(found) : float.MaxValue)
            : Arc(s.Skull + (axis * AboveHead), axis, near * -TurnRadius, Math.Sign(sense));
    }

    private ArrowCurve? Arc(Vector3 center, Vector3 axis, Vector3 middle, int sense)
    {
        var across = Vector3.Cross(axis, middle);
        Vector2 At(float angle) => end.View.Flat(center + (middle * MathF.Cos(angle)) + (across * MathF.Sin(angle)));
        return space.Checked(new(At(-sense * TurnAngle / 2), At(0), At(sense * TurnAngle / 2)));
    }

    /// <summary>The way that the chest looks.</summary>
    private static Vector3 Chest(Skeleton s) => Vector3.Transform(Vector3.UnitZ, s.ThoraxFrame);

    /// <summary>Straight to the body, and up to its edge.</summary>
    private ArrowCurve? Toward(Landmark part, Vector2 moved)
    {
        if (moved.Length() < Stirs)
        {
            return null;
        }

        var way = Vector2.Normalize(moved);
        var tip = space.OffBody(end.View.Flat(end.Skeleton[part]), -way);
        return space.Checked(ArrowCurve.Straight(tip - (way * PushLength), tip));
    }

    /// <summary>Straight on from the edge of the body, the way that the part went.</summary>
    private ArrowCurve? Onward(Landmark part, Vector2 moved)
    {
        if (moved.Length() < .02f)
        {
            return null;
        }

        var way = Vector2.Normalize(moved);
        var tail = space.OffBody(end.View.Flat(end.Skeleton[part]), way);
        return space.Checked(ArrowCurve.Straight(tail, tail + (way * OnwardLength)));
    }

    /// <summary>Both ways from one place above the body.</summary>
    private ArrowCurve[] Roll(Landmark part, Vector2 moved)
    {
        var way = Vector2.Normalize(moved);
        var place = space.OffBody(end.View.Flat(end.Skeleton[part]), -Vector2.UnitY) - (Vector2.UnitY * .03f);
        ArrowCurve?[] both =
            [.. new[] { -1, 1 }.Select(sense => space.Checked(ArrowCurve.Straight(place, place + (way * sense * RollLength))))];
        return both.All(curve => curve is not null) ? [.. both.Select(curve => curve!.Value)] : [];
    }
}
