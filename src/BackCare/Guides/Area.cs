namespace BackCare.Guides;

/// <summary>The part of the body that a guide is for.</summary>
public enum Area
{
    Neck,
    UpperBack,
    MidBack,
    LowerBack,
    Hips,
    WholeBack,
}
