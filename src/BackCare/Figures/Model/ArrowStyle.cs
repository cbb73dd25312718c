namespace BackCare.Figures.Model;

/// <summary>How an arrow shows a movement.</summary>
public enum ArrowStyle
{
    /// <summary>Beside the way that the part goes.</summary>
    Way,

    /// <summary>Round the trunk.</summary>
    Turn,

    /// <summary>Up or down, to the body.</summary>
    Push,

    /// <summary>Straight on from the body.</summary>
    Onward,
}
