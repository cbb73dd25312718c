using System.Globalization;
using System.Text.RegularExpressions;

namespace BackCare.Figures.Painting;

/// <summary>The light colours of the layer "figures" of the style sheet, resolved: what a browser does, for the few selectors that it
/// has.</summary>
public sealed partial class FigureStyles
{
    private readonly List<(string[][] Selectors, Dictionary<string, string> Values)> rules = [];

    /// <param name="layer">The layer of the style sheet, from <c>@layer figures {</c> to its last brace.</param>
    public FigureStyles(string layer)
    {
        foreach (Match rule in Rule().Matches(Media().Replace(layer[(layer.IndexOf('{', StringComparison.Ordinal) + 1)..], "")))
        {
            string[][] selectors =
                [.. rule.Groups[1].Value.Split(',').Select(selector => selector.Trim().Split('.', StringSplitOptions.RemoveEmptyEntries))];
            rules.Add((selectors, Declaration().Matches(rule.Groups[2].Value).GroupBy(value => value.Groups[1].Value)
                .ToDictionary(group => group.Key, group => group.Last().Groups[2].Value.Trim())));
        }
    }

    /// <summary>What holds for an element of a picture.</summary>
    /// <param name="picture">The classes of the picture, which set its colours.</param>
    /// <param name="element">The classes of the element.</param>
    public IReadOnlyDictionary<string, string> Find(string picture, string element)
    {
        var colours = Matching(picture.Split(' '));
        return Matching(element.Split(' '))
            .ToDictionary(entry => entry.Key, entry => Variable().Replace(entry.Value, use => colours[use.Groups[1].Value]));
    }

    /// <summary>The first number of a value, in pixels where it is a length.</summary>
    public static float Number(IReadOnlyDictionary<string, string> style, string name, float otherwise) =>
        style.TryGetValue(name, out var value) ? float.Parse(Digits().Match(value).Value, CultureInfo.InvariantCulture) : otherwise;

    private Dictionary<string, string> Matching(string[] classes)
    {
        var found = new Dictionary<string, string>();
        var matching =
            rules.Select(rule =>
            (rule.Values, Weight: rule.Selectors.Where(selector => selector.All(classes.Contains)).Max(selector => (int?)selector.Length)))
            .Where(rule => rule.Weight is not null).OrderBy(rule => rule.Weight);
        foreach (var (name, value) in matching.SelectMany(rule => rule.Values))
        {
            found[name] = value;
        }

        return found;
    }

    [GeneratedRegex(@"@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}")]
    private static partial Regex Media();

    [GeneratedRegex(@"([^{}]+)\{([^{}]*)\}")]
    private static partial Regex Rule();

    [GeneratedRegex(@"([a-z-]+):([^;]+)")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"var\((--[a-z-]+)\)")]
    private static partial Regex Variable();

    [GeneratedRegex(@"-?[0-9]*\.?[0-9]+")]
    private static partial Regex Digits();
}
