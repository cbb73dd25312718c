namespace BackCare.Screening.Verification;

/// <summary>How the rules stand to a published line.</summary>
public enum ReferenceVerdict
{
    Milder,
    Equal,
    Stricter,
}
