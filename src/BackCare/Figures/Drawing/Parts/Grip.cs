using System.Numerics;
using BackCare.Figures.Model;
using BackCare.Figures.Solving;

namespace BackCare.Figures.Drawing;

/// <summary>How a hand is held: which way the palm looks, and how far the fingers bend (radians at the knuckles).</summary>
/// <param name="Along">Where the fingers point.</param>
/// <param name="Palm">The way that the palm looks.</param>
/// <param name="Holds">Whether the thumb lies close to what the hand holds.</param>
internal readonly record struct Grip(Vector3 Along, Vector3 Palm, float Curl, bool Holds)
{
    /// <summary>To the thumb, which is on opposite edges of the two hands.</summary>
    public Vector3 Thumbward(Side side) => (side == Side.Right ? 1 : -1) * Vector3.Normalize(Vector3.Cross(Along, Palm));

    /// <param name="reach">What the hand does: in a pose half way it is what it does at the end.</param>
    public static Grip From(Skeleton s, Side side, Reach? reach)
    {
        var along = Vector3.Normalize(s.Hand(side) - s.Wrist(side));
        var hand = (s.Wrist(side) + s.Hand(side)) / 2;
        var (toward, curl, holds) = Touch(s, side, hand, reach);
        var palm = toward - (along * Vector3.Dot(toward, along));
        palm = palm.Length() < .05f ? Vector3.Cross(along, Vector3.Transform(Vector3.UnitX, s.ThoraxFrame)) : palm;
        palm = palm.Length() < .05f ? Vector3.Transform(Vector3.UnitZ, s.ThoraxFrame) : palm;
        return new(along, Vector3.Normalize(palm), curl, holds);
    }

    private static (Vector3 Toward, float Curl, bool Holds) Touch(Skeleton s, Side side, Vector3 hand, Reach? reach) => reach?.To switch
    {
        Landmark.ThighLeft or Landmark.KneeLeft => (ToBone(hand, s.Hip(Side.Left), s.Knee(Side.Left)), .35f, true),
        Landmark.ThighRight or Landmark.KneeRight => (ToBone(hand, s.Hip(Side.Right), s.Knee(Side.Right)), .35f, true),
        Landmark.ShinLeft or Landmark.FootLeft => (ToBone(hand, s.Knee(Side.Left), s.Ankle(Side.Left)), .8f, true),
        Landmark.ShinRight or Landmark.FootRight => (ToBone(hand, s.Knee(Side.Right), s.Ankle(Side.Right)), .8f, true),
        Landmark.Head => (s.Skull - hand, .3f, true),
        Landmark.ShoulderLeft or Landmark.ShoulderRight when Forward(s, side, hand) => (Inward(s, side) - Vector3.UnitY, .08f, false),
        null when reach is not null => (-Vector3.UnitY, .05f, false),
        null => (ToBone(hand, s.Pelvis, s.NeckBase), .3f, false),
        _ => (ToBone(hand, s.Pelvis, s.NeckBase), .2f, true),
    };

    private static bool Forward(Skeleton s, Side side, Vector3 hand) => Vector3.Distance(hand, s.Shoulder(side)) > s.Body.UpperArm * 1.5f;

    private static Vector3 Inward(Skeleton s, Side side) => Vector3.Transform(Vector3.UnitX * (side == Side.Left ? -1 : 1), s.ThoraxFrame);

    /// <summary>The shortest way to a bone.</summary>
    private static Vector3 ToBone(Vector3 hand, Vector3 from, Vector3 to)
    {
        var bone = to - from;
        var part = Math.Clamp(Vector3.Dot(hand - from, bone) / bone.LengthSquared(), 0, 1);
        return Vector3.Normalize(from + (bone * part) - hand);
    }
}
