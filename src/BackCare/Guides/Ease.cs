namespace BackCare.Guides;

/// <summary>How much a guide asks of a person, the gentlest first.</summary>
public enum Ease
{
    Gentlest,
    Gentle,
    Moderate,
    Strong,
}
