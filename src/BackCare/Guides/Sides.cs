namespace BackCare.Guides;

/// <summary>Whether a guide is done once in the middle, or on both sides in turn.</summary>
public enum Sides
{
    One,
    Both,
}
