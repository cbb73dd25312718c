namespace BackCare.Guides;

/// <summary>When a person changes sides in a guide that has two.</summary>
public enum SideChange
{
    /// <summary>After each repetition.</summary>
    EachTime,

    /// <summary>After all repetitions of one side, where the change takes a new position.</summary>
    AtTheEnd,
}
