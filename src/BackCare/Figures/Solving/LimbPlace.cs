using System.Numerics;
using BackCare.Figures.Model;

namespace BackCare.Figures.Solving;

/// <summary>Where an arm or a leg of a solved body is.</summary>
internal sealed class LimbPlace
{
    // A knee, an elbow or toes lower than this rest on the ground.
    private const float Resting = .09f;

    private const float OnGround = .05f;

    private readonly Body body;
    private readonly bool isHand;

    public LimbPlace(Skeleton s, Limb limb)
    {
        var side = limb is Limb.HandLeft or Limb.FootLeft ? Side.Left : Side.Right;
        (body, isHand, Below) = (s.Body, limb is Limb.HandLeft or Limb.HandRight, s.Below);
        (Root, Middle, End, Tip) = isHand
            ? (s.Shoulder(side), s.Elbow(side), s.Wrist(side), s.Hand(side))
            : (s.Hip(side), s.Knee(side), s.Ankle(side), s.Toes(side));
        (Along, Down) = isHand ? (Tip - End, s.Sole(side).Down) : s.Sole(side);
        Reach = s.Pose.Reaches.GetValueOrDefault(limb);
        Outward = isHand ? Vector3.Transform(Vector3.UnitX * (side == Side.Left ? 1 : -1), s.ThoraxFrame) : Vector3.Zero;
    }

    /// <summary>The shoulder or the hip.</summary>
    public Vector3 Root { get; }

    /// <summary>The elbow or the knee.</summary>
    public Vector3 Middle { get; }

    /// <summary>The wrist or the ankle.</summary>
    public Vector3 End { get; }

    public Vector3 Tip { get; }

    /// <summary>Where the fingers or the toes point.</summary>
    public Vector3 Along { get; }

    /// <summary>Which way the sole looks.</summary>
    public Vector3 Down { get; }

    public Vector3 Below { get; }

    /// <summary>What a reach places: the middle of the hand, or the ankle.</summary>
    public Vector3 Place => isHand ? (End + Tip) / 2 : End;

    public Vector3 Pole => Middle - ((Root + End) / 2);

    /// <summary>How far what a reach places is above what it reaches for.</summary>
    public float Rise => isHand ? 0 : body.FootHeight;

    public Reach? Reach { get; }

    /// <summary>Away from the middle of the chest; zero for a leg.</summary>
    public Vector3 Outward { get; }

    public bool IsOnGround => Reach is { To: null, Offset.Y: < OnGround };

    public bool HoldsLeg => isHand && Reach?.To is >= Landmark.KneeLeft and <= Landmark.FootRight;

    /// <summary>Whether a hand holds something of the body.</summary>
    public bool Holds => isHand && Reach?.To is not null;

    public bool HasMiddleOnGround => Middle.Y < Resting;

    public bool HasToesOnGround => !isHand && Tip.Y < OnGround;

    /// <summary>The place of the end when the middle joint and the way from it are known.</summary>
    public Vector3 PlaceFrom(Vector3 middle, Vector3 lower, Vector3 along) =>
        middle + (lower * (isHand ? body.Forearm : body.Shank)) + (isHand ? along * body.Hand / 2 : Vector3.Zero);

    /// <summary>The place of the ankle when the toes and the way of the foot are known.</summary>
    public Vector3 PlaceFromToes(Vector3 toes, Vector3 along, Vector3 down) =>
        toes - (along * body.Foot) - (down * (body.FootHeight - body.Radius(.024f)));

    /// <summary>The length of the upper arm or the thigh.</summary>
    public float Upper => isHand ? body.UpperArm : body.Thigh;
}
