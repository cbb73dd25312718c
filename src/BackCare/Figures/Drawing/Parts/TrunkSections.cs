using System.Numerics;
using BackCare.Figures.Model;

namespace BackCare.Figures.Drawing;

/// <summary>The cuts of the trunk from the bottom to the collar. Girths were set by eye.</summary>
internal sealed class TrunkSections
{
    // How far the arch of the lower back moves its middle: a little under twice the height of an arc over the lumbar spine.
    private const float Arch = 1.9f / 8;

    private readonly Subject subject;

    public TrunkSections(Subject subject)
    {
        this.subject = subject;
        var (s, body) = (subject.Skeleton, subject.Body);
        var woman = body.Woman ? 1 : 0;
        var arch = -float.DegreesToRadians(s.Pose[Joint.Lumbar].Flexion) * body.Lumbar * Arch;
        var between = Quaternion.Slerp(s.PelvisFrame, s.ThoraxFrame, .5f);
        Low = Cut(s.Pelvis, s.PelvisFrame, -.055f, .128f, .085f, -.004f);
        Hip = Cut(s.Pelvis, s.PelvisFrame, .01f, .168f + (.010f * woman), .105f, -.008f);
        Hem = Cut(s.Pelvis, s.PelvisFrame, .008f, .176f + (.010f * woman), .107f, -.008f);
        Iliac = Cut(s.Waist, s.PelvisFrame, -.02f, .150f, .098f, .004f, .45f * arch);
        Waist = Cut(
            Vector3.Lerp(s.Waist, s.Chest, .42f), between, 0, .134f - (.006f * woman), .090f + (.04f * body.Belly), .013f + (.036f * body.Belly), arch);
        Rib = Cut(s.Chest, s.ThoraxFrame, .015f, .142f - (.006f * woman), .102f, .008f, .4f * arch);
        Chest = Cut(s.Chest, s.ThoraxFrame, .105f, .150f, .110f, .008f);
        Arm = Cut(s.NeckBase, s.ThoraxFrame, -.075f, .150f, .098f, -.002f);
        Top = Cut(s.NeckBase, s.ThoraxFrame, -.02f, .125f, .066f, -.014f);
    }

    public Section Low { get; }

    public Section Hip { get; }

    public Section Hem { get; }

    public Section Iliac { get; }

    public Section Waist { get; }

    public Section Rib { get; }

    public Section Chest { get; }

    public Section Arm { get; }

    public Section Top { get; }

    private Section Cut(Vector3 joint, Quaternion frame, float up, float halfWidth, float halfDepth, float forward, float shift = 0) => new(
        joint + Vector3.Transform(new(0, up * subject.S, (forward * subject.G) + shift), frame), frame, halfWidth * subject.G, halfDepth * subject.G);
}
