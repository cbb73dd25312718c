using System.Globalization;

namespace BackCare.Text;

/// <summary>The search, and what kind of page each result is.</summary>
public sealed record SearchText(
    string Title, string Description, string Label, string Button, string None, string One, string Many, string Best, string Elsewhere,
    IReadOnlyDictionary<string, string> Kinds)
{
    /// <summary>How many pages were found, in words.</summary>
    public string InAll(int count) => count switch { 0 => None, 1 => One, _ => string.Format(CultureInfo.InvariantCulture, Many, count) };
}
