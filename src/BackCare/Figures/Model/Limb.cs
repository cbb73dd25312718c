namespace BackCare.Figures.Model;

/// <summary>A limb whose end can be placed.</summary>
public enum Limb
{
    HandLeft,
    HandRight,
    FootLeft,
    FootRight,
}
