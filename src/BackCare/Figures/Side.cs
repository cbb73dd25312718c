namespace BackCare.Figures;

/// <summary>A side of the body.</summary>
public enum Side
{
    Left,
    Right,
}
