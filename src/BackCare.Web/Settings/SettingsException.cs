namespace BackCare.Web.Settings;

/// <summary>The settings cannot be used; carries every problem found.</summary>
public sealed class SettingsException(IReadOnlyList<string> problems, Exception? inner = null)
    : Exception(string.Join(Environment.NewLine, problems), inner)
{
    public IReadOnlyList<string> Problems { get; } = problems;
}
