namespace BackCare.Plans;

/// <summary>The sides that a plan asks for: one for a guide without sides; else both, or only the left or the right.</summary>
public enum PlanSides
{
    One,
    Both,
    Left,
    Right,
}
