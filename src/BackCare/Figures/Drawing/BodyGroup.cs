namespace BackCare.Figures.Drawing;

/// <summary>Shapes that are painted together.</summary>
internal enum BodyGroup
{
    LegLeft,
    LegRight,
    Trunk,
    ArmLeft,
    ArmRight,
    Head,
}
