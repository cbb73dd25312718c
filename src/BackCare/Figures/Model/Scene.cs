using System.Numerics;

namespace BackCare.Figures.Model;

/// <summary>One picture as data: a pose, who is in it, from where it is seen, what else is there.</summary>
/// <param name="From">The pose that the movement to this one starts from, or null for a position.</param>
/// <param name="Arrow">The landmark whose way from <paramref name="From"/> an arrow shows.</param>
/// <param name="Stretched">Where the stretch is felt, or null.</param>
/// <param name="Contacts">What must touch what.</param>
/// <param name="ArrowStyle">Chosen by the author; null where the part decides.</param>
/// <param name="SecondArrow">Another part that moves at the same time.</param>
/// <param name="ArrowWay">Where a straight arrow points: to the person's right, up, forward; null for where the part goes.</param>
/// <param name="SameView">Whether the pose that the movement starts from is shown from the same place, so that it can stand faintly
/// behind.</param>
/// <param name="Size">Width and height of the picture in metres, the same for all of a guide; null for just enough.</param>
public sealed record Scene(
    string Name, Pose Pose, Pose? From, Person Person, Camera Camera, IReadOnlyList<Prop> Props, Landmark? Arrow, StretchArea? Stretched,
        IReadOnlyList<Contact> Contacts,
    ArrowStyle? ArrowStyle = null, Landmark? SecondArrow = null, Vector3? ArrowWay = null, bool SameView = true, Lazy<Vector2>? Size = null)
{
    /// <summary>The same position without the movement to it.</summary>
    public Scene Still() => this with { From = null, Arrow = null, SecondArrow = null, Stretched = null };

    /// <summary>The same on the other side: the person is mirrored, and the camera stays, so that both sides are seen from one
    /// place.</summary>
    public Scene Mirrored() => this with
    {
        Pose = Pose.Mirrored(),
        From = From?.Mirrored(),
        Arrow = Arrow is null ? null : Landmarks.Mirror(Arrow.Value),
        ArrowWay = ArrowWay is { } way ? way with { X = -way.X } : null,
        SecondArrow = SecondArrow is null ? null : Landmarks.Mirror(SecondArrow.Value),
        Stretched = Stretched is null ? null : Landmarks.Mirror(Stretched.Value),
        Contacts = [.. Contacts.Select(contact => contact with { Part = Landmarks.Mirror(contact.Part) })],
        Props = [.. Props.Select(prop => prop switch { Prop.BallRight => Prop.BallLeft, Prop.BallLeft => Prop.BallRight, _ => prop })],
    };
}
