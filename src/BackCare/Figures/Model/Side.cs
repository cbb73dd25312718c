namespace BackCare.Figures.Model;

/// <summary>A side of the body.</summary>
public enum Side
{
    Left,
    Right,
}
