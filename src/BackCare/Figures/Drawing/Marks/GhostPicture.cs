using BackCare.Figures.Model;

namespace BackCare.Figures.Drawing;

/// <summary>The moved part where it was at the start, faint, behind everything. Hips alone would look like a post.</summary>
internal static class GhostPicture
{
    // It is faint: fewer than the body has will do.
    private const int Nodes = 12;

    public static IEnumerable<Mark> Marks(Subject start, IReadOnlyDictionary<Side, Grip> grips, Landmark moved) => moved switch
    {
        Landmark.HandLeft => Draw(ArmPart.Trace(start, Side.Left, grips[Side.Left], Nodes)),
        Landmark.HandRight => Draw(ArmPart.Trace(start, Side.Right, grips[Side.Right], Nodes)),
        Landmark.KneeLeft or Landmark.ShinLeft or Landmark.ThighLeft or Landmark.FootLeft or Landmark.ToesLeft => Leg(start, Side.Left),
        Landmark.KneeRight or Landmark.ShinRight or Landmark.ThighRight or Landmark.FootRight or Landmark.ToesRight =>
            Leg(start, Side.Right),
        Landmark.Head => Draw(new HeadPart(start).Trace(Nodes)),
        _ => [],
    };

    private static IEnumerable<Mark> Leg(Subject start, Side side) =>
        [.. Draw(LegPart.Trace(start, side, Nodes)), .. Draw(FootPart.Trace(start, side))];

    private static IEnumerable<Mark> Draw(Shape? shape) => shape is null ? [] : [new("ghost", "ghost", shape)];
}
