namespace BackCare;

/// <summary>The languages of the content.</summary>
public static class Languages
{
    /// <summary>The one that is written first; the others are translated from it.</summary>
    public const string Master = "en";
}
