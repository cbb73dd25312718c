using System.Numerics;
using BackCare.Figures.Model;
using BackCare.Figures.Solving;

namespace BackCare.Figures.Drawing;

/// <summary>Where the stretch is felt: over the clothes, the part that faces the viewer; behind the body, an enlarged shape that shows past
/// the outline where the place itself is hidden.</summary>
internal sealed class GlowPicture(Subject subject, TrunkSections cuts, StretchArea area)
{
    private const float Swollen = .03f;
    private const float Facing = .08f;

    public Mark? Behind() => Mark("glow behind", Patch().Select(point => point.Place + (point.Normal * Swollen)));

    public Mark? Over() => Mark("glow", Patch().Where(point => subject.View.Depth(point.Normal) > Facing).Select(point => point.Place));

    /// <summary>Whether the place lies on a shape, and is painted right after it.</summary>
    public bool IsOn(Mark mark, DrawingPlan plan) => mark.Name == area switch
    {
        <= StretchArea.SideRight => "shirt",
        _ when plan.Joined => "legs",
        StretchArea.HipLeft or StretchArea.ThighLeft => $"leg {Side.Left}",
        StretchArea.HipRight or StretchArea.ThighRight => $"leg {Side.Right}",
        _ => $"leg {plan.NearLeg}",
    };

    /// <summary>The places of the patch and the way each faces.</summary>
    public IEnumerable<(Vector3 Place, Vector3 Normal)> Patch() => GlowPatch.Points(subject, cuts, area);

    private Mark? Mark(string name, IEnumerable<Vector3> places)
    {
        Element[] elements = [.. places.Select(place => new Element(place, .004f))];
        return elements.Length < 3 ? null : new(name, "glow", PropSolids.Soft(subject.View, elements));
    }
}
