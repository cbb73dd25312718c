namespace BackCare.Figures.Model;

/// <summary>One picture as data: a pose, who is in it, from where it is seen, what else is there.</summary>
/// <param name="From">The pose that the movement to this one starts from, or null for a position.</param>
/// <param name="Arrow">The landmark whose way from <paramref name="From"/> an arrow shows.</param>
/// <param name="Stretched">Where the stretch is felt, or null.</param>
public sealed record Scene(
    string Name, Pose Pose, Pose? From, Person Person, Camera Camera, IReadOnlyList<Prop> Props, Landmark? Arrow, Landmark? Stretched, IReadOnlyList<Contact> Contacts)
{
    /// <summary>The same position without the movement to it.</summary>
    public Scene Still() => this with { From = null, Arrow = null, Stretched = null };
}
