using System.Numerics;
using BackCare.Figures.Model;

namespace BackCare.Figures.Drawing;

/// <summary>Where the stretch is felt: a patch of the back. Over the shirt only what faces the viewer, behind it all, swollen, so that it
/// shows past the outline where the back itself is hidden.</summary>
internal sealed class GlowPicture(Subject subject, TrunkSections cuts, Landmark area)
{
    private const float HalfWidth = 62;
    private const float Narrow = .72f;
    private const float Swollen = .03f;
    private const float Facing = .08f;
    private const int Rows = 5;
    private const int Columns = 7;

    public Mark? Behind() => Mark("glow behind", Patch().Select(point => point.Place + (point.Normal * Swollen)));

    public Mark? Over() => Mark("glow", Patch().Where(point => subject.View.Depth(point.Normal) > Facing).Select(point => point.Place));

    /// <summary>The places of the patch and the way each faces.</summary>
    public IEnumerable<(Vector3 Place, Vector3 Normal)> Patch()
    {
        var sections = area switch
        {
            Landmark.Shoulders => new[] { cuts.Chest, cuts.Arm, cuts.Top },
            Landmark.MidBack => [cuts.Rib, cuts.Chest, cuts.Arm],
            _ => [cuts.Iliac, cuts.Waist, cuts.Rib],
        };
        for (var row = 0; row < Rows; row++)
        {
            var along = row / (float)(Rows - 1) * (sections.Length - 1);
            var (below, above, part) = (sections[(int)along], sections[Math.Min((int)along + 1, sections.Length - 1)], along % 1);
            var half = HalfWidth * (row is 0 or Rows - 1 ? Narrow : 1);
            for (var column = 0; column < Columns; column++)
            {
                var degrees = float.Lerp(-half, half, column / (float)(Columns - 1));
                var (a, b) = (below.Edge(degrees), above.Edge(degrees));
                yield return (Vector3.Lerp(a.Place, b.Place, part), Vector3.Normalize(Vector3.Lerp(a.Normal, b.Normal, part)));
            }
        }
    }

    private Mark? Mark(string name, IEnumerable<Vector3> places)
    {
        Element[] elements = [.. places.Select(place => new Element(place, .004f))];
        return elements.Length < 3 ? null : new(name, "glow", PropSolids.Round(subject.View, elements));
    }
}
