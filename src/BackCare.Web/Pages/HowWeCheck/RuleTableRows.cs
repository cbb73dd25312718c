using System.Text;
using BackCare.Content;
using BackCare.Screening;
using BackCare.Web.Caching;

namespace BackCare.Web.Pages.HowWeCheck;

/// <summary>One rule in plain words.</summary>
public sealed record RuleRow(string Rule, string When, string Urgency, string Reason, string Avoid, string Sources, string Reviewed);

/// <summary>Every rule in plain words, as rows for a page and as CSV (RFC 4180).</summary>
internal static class RuleTableRows
{
    public static void MapRuleTable(this WebApplication app) =>
        app.MapGet("/how-we-check/rules.csv", (ContentLibrary library) => Results.Text(Csv(library), "text/csv", Encoding.UTF8)).ExcludeFromDescription().WithMetadata(new CachedPageAttribute());

    public static IEnumerable<RuleRow> Create(ContentLibrary library)
    {
        var (words, screening) = (library.Interface.Rules, library.Screening);
        return library.Rules.Rules.Select(rule => new RuleRow(
            rule.Id,
            When(library, rule),
            screening.Outcomes[rule.Urgency].Level,
            screening.Rules[rule.Id],
            string.Join("; ", rule.Avoid.Select(demand => screening.Demands[demand.Id].Short)),
            string.Join("; ", rule.Sources.Select(source => $"{source.Title}, {source.Publisher} ({library.Interface.Sources.MarkOf(source.Checked)}) {source.Address}".TrimEnd())),
            words.Nobody));
    }

    /// <summary>The signs of a rule in words.</summary>
    public static string When(ContentLibrary library, Rule rule) =>
        rule.When.Fold(sign => library.Screening.Signs[sign.Id].Short, (count, parts) => Combine(library, count, parts));

    private static string Combine(ContentLibrary library, int count, IReadOnlyList<string> parts)
    {
        var words = library.Interface.Rules;
        var list = string.Join("; ", parts);
        return count == parts.Count ? string.Format(words.AllOf, list) : count == 1 ? string.Format(words.AnyOf, list) : string.Format(words.AtLeast, count, list);
    }

    private static string Csv(ContentLibrary library)
    {
        var words = library.Interface.Rules;
        var lines = Create(library).Select(row => Line(row.Rule, row.When, row.Urgency, row.Reason, row.Avoid, row.Sources, row.Reviewed));
        return string.Concat(lines.Prepend(Line(words.Rule, words.When, words.Urgency, words.Reason, words.Avoid, words.Sources, words.Reviewed)));
    }

    private static string Line(params string[] cells) =>
        string.Join(',', cells.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\r\n";
}
