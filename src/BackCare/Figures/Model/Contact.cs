namespace BackCare.Figures.Model;

/// <summary>Something that the person rests on or touches.</summary>
public enum Surface
{
    Ground,
    Seat,
    FoamRoller,
}

/// <summary>A declared touch: a part of the body on a surface, held to 2 cm.</summary>
public sealed record Contact(Landmark Part, Surface On);
