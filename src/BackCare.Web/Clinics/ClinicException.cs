namespace BackCare.Web.Clinics;

/// <summary>The settings of the clinic cannot be used; carries every problem found.</summary>
public sealed class ClinicException(IReadOnlyList<string> problems) : Exception(string.Join(Environment.NewLine, problems))
{
    public IReadOnlyList<string> Problems { get; } = problems;
}
