using BackCare.Figures.Drawing;
using BackCare.Figures.Model;
using BackCare.Figures.Solving;

namespace BackCare.Content.Readers;

// The keys of content/poses/*.yml, one record a block. Angles in degrees, lengths in metres.

internal sealed record PoseFile(
    PersonEntry Person, CameraEntry Camera, IReadOnlyList<Prop> Props, StretchArea? Stretched, SourceValue Key,
    IReadOnlyDictionary<SourceValue, PoseEntry> Poses);

internal sealed record PersonEntry(BodyType Body, int Skin, Hair? Hair, Outfit? Outfit, bool? Grey, Sleeves? Sleeves);

internal enum BodyType
{
    A,
    B,
    C,
    D,
}

internal sealed record CameraEntry(float Azimuth, float Elevation);

internal sealed record PoseEntry(
    SourceValue? Mirror,
    SourceValue? From,
    Posture? Posture,
    float? Tilt,
    float? Turn,
    float? Lift,
    IReadOnlyDictionary<SourceValue, JointEntry>? Joints,
    IReadOnlyDictionary<SourceValue, ReachEntry>? Reach,
    StretchArea? Stretched,
    Landmark? Arrow,
    ArrowStyle? ArrowStyle,
    Landmark? SecondArrow,
    IReadOnlyList<float>? ArrowWay,
    CameraEntry? Camera,
    IReadOnlyList<Prop>? Props,
    IReadOnlyList<ContactEntry>? Contacts);

internal sealed record JointEntry(float? Flexion, float? Abduction, float? Rotation, float? BendRight, float? TurnRight);

internal sealed record ReachEntry(SourceValue To, IReadOnlyList<float>? Offset, IReadOnlyList<float>? Pole, IReadOnlyList<float>? Along);

internal sealed record ContactEntry(Landmark Part, Surface On);
