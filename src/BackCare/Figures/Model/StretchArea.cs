namespace BackCare.Figures.Model;

/// <summary>A place where a stretch is felt.</summary>
public enum StretchArea
{
    /// <summary>Nowhere: the pose gets ready only.</summary>
    None,
    LowerBack,
    MidBack,
    Shoulders,
    Chest,
    SideLeft,
    SideRight,
    BottomLeft,
    BottomRight,

    /// <summary>The front of the hip.</summary>
    HipLeft,
    HipRight,

    /// <summary>The back of the thigh.</summary>
    ThighLeft,
    ThighRight,
}
