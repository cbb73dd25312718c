namespace BackCare.Figures.Model;

/// <summary>How an arrow shows a movement.</summary>
public enum ArrowStyle
{
    /// <summary>Beside the way that the part goes.</summary>
    Way,

    /// <summary>The way that the chest turns: round the trunk, or above the head where the back is seen.</summary>
    Turn,

    /// <summary>To the body: up or down, or the way that the author wrote.</summary>
    Push,

    /// <summary>Straight on from the body.</summary>
    Onward,

    /// <summary>To and fro, above the body.</summary>
    Roll,
}
