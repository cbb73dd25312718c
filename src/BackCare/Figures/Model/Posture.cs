namespace BackCare.Figures.Model;

/// <summary>What a pose starts from: how the pelvis lies in space and what it rests on.</summary>
public enum Posture
{
    Standing,
    Sitting,
    LyingOnBack,
    LyingFaceDown,
    HandsAndKnees,
}
