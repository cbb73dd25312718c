namespace BackCare.Figures.Model;

/// <summary>A limb whose end can be told where to be.</summary>
public enum Limb
{
    HandLeft,
    HandRight,
    FootLeft,
    FootRight,
}
