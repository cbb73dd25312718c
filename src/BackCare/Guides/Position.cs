namespace BackCare.Guides;

/// <summary>The position that a guide starts from.</summary>
public enum Position
{
    Sitting,
    Standing,
    Kneeling,
    LyingOnBack,
    LyingOnSide,
    LyingFaceDown,
    HandsAndKnees,
}
