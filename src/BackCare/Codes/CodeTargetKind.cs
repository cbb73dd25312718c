namespace BackCare.Codes;

/// <summary>What a code can lead to.</summary>
public enum CodeTargetKind
{
    /// <summary>The list of the guides for one area.</summary>
    Area,
    Guide,
    Article,

    /// <summary>The symptom check.</summary>
    Check,
}
