using System.Text;
using BackCare.Content;
using BackCare.Screening;
using BackCare.Web.Caching;

namespace BackCare.Web.Pages.HowWeCheck;

/// <summary>One rule in words.</summary>
/// <param name="Number">From 1 on, in the order of the page: it holds for one version of the rules.</param>
/// <param name="Title">The signs in the form's words, long lists of them counted.</param>
/// <param name="Clinical">The signs in a clinician's words.</param>
public sealed record RuleRow(Rule Rule, int Number, string Title, string Clinical, string Reason, string Avoid);

/// <summary>Every rule in words, the most urgent first, as rows for a page and as CSV (RFC 4180).</summary>
internal static class RuleTableRows
{
    private const int MaxTitleParts = 4;

    public static void MapRuleTable(this WebApplication app) =>
        app.MapGet("/how-we-check/rules.csv", (ContentLibrary library) => Results.Text(Csv(library), "text/csv", Encoding.UTF8))
            .ExcludeFromDescription()
            .WithMetadata(new CachedPageAttribute());

    public static IReadOnlyList<RuleRow> Create(ContentLibrary library)
    {
        var screening = library.Screening;
        return
        [
            .. library.Rules.Rules.OrderByDescending(rule => rule.Urgency).Select((rule, index) => new RuleRow(
                rule,
                index + 1,
                Capitalize(Title(library, rule)),
                Capitalize(rule.When.Fold(sign => screening.Signs[sign.Id].Term, (count, parts) => Combine(library, count, parts))),
                screening.Rules[rule.Id],
                string.Join("; ", rule.Avoid.Select(demand => screening.Demands[demand.Id].Short)))),
        ];
    }

    /// <summary>The signs of a rule in the form's words.</summary>
    public static string When(ContentLibrary library, Rule rule) =>
        rule.When.Fold(sign => library.Screening.Signs[sign.Id].Short, (count, parts) => Combine(library, count, parts));

    // A list of 16 signs is no title: it stands whole in the clinical words.
    private static string Title(ContentLibrary library, Rule rule) => rule.When.Fold(
        sign => library.Screening.Signs[sign.Id].Short,
        (count, parts) => parts.Count > MaxTitleParts
            ? string.Format(library.Interface.Rules.SomeOf, count, parts.Count)
            : Combine(library, count, parts));

    private static string Capitalize(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Combine(ContentLibrary library, int count, IReadOnlyList<string> parts)
    {
        var words = library.Interface.Rules;
        var list = string.Join("; ", parts.Select(part => part.Contains("; ", StringComparison.Ordinal) ? $"({part})" : part));
        return count == parts.Count ? string.Format(words.AllOf, list)
            : count == 1 ? string.Format(words.AnyOf, list)
            : string.Format(words.AtLeast, count, list);
    }

    private static string Csv(ContentLibrary library)
    {
        var words = library.Interface.Rules;
        var rows = Create(library).Select(row => Line(
            $"{row.Number}",
            row.Rule.Id,
            library.Screening.Outcomes[row.Rule.Urgency].Level,
            When(library, row.Rule),
            row.Clinical,
            row.Reason,
            row.Avoid,
            string.Join("; ", row.Rule.Sources.Select(source => Cite(library, source))),
            words.Nobody));
        var head = Line(
            words.Number, words.Rule, words.Urgency, words.When, words.Clinical, words.Reason, words.Avoid, words.Sources, words.Reviewed);
        return string.Concat(rows.Prepend(head));
    }

    private static string Cite(ContentLibrary library, Source source) =>
        $"{source.Title}, {source.Publisher} ({library.Interface.Sources.MarkOf(source.Checked)}) {source.Address}".TrimEnd();

    private static string Line(params string[] cells) =>
        string.Join(',', cells.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\r\n";
}
