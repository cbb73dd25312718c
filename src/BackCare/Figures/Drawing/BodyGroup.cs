namespace BackCare.Figures.Drawing;

/// <summary>What is painted in one go.</summary>
internal enum BodyGroup
{
    LegLeft,
    LegRight,
    Trunk,
    ArmLeft,
    ArmRight,
    Head,
}
