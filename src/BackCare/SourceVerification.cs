namespace BackCare;

/// <summary>How far a source was checked: its own text, a copy or another page quoting it, or not at all yet.</summary>
public enum SourceVerification
{
    Read,
    Copy,
    NotRead,
}
