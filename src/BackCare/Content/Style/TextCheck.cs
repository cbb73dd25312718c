using System.Globalization;
using System.Text.RegularExpressions;

namespace BackCare.Content.Style;

/// <summary>Checks one file after another against the house style.</summary>
internal sealed partial class TextCheck(HouseStyle style)
{
    private const string AnyName = " it ";

    private readonly Regex notGraded = Find(style.NotGraded);
    private readonly IReadOnlyList<(AvoidedWords Words, Regex Any)> avoided = [.. style.Avoid.Select(words => (words, Find(words.Words)))];
    private readonly IReadOnlyList<(Term Term, Regex Others)> terms = [.. style.Terms.Select(term => (term, Find(term.InsteadOf)))];

    /// <summary>Reports what is wrong with the words of a file, and returns its reading grade.</summary>
    public double Check(ContentFile file)
    {
        var passages = Passage.ReadAll(file);
        foreach (var passage in passages.Where(passage => passage.IsProse))
        {
            CheckLength(file, passage);
        }

        foreach (var (words, any) in avoided.Where(each => each.Words.AllowedIn?.Contains(file.Slug) != true))
        {
            ReportFirst(file, passages, any, text => text, found => $"\"{found}\": {words.Because}");
        }

        foreach (var (term, others) in terms)
        {
            ReportFirst(
                file, passages, others, text => Brackets().Replace(text, ""),
                found => $"two terms for one thing: write \"{term.Use}\", not \"{found}\"");
        }

        return CheckGrade(file, passages);
    }

    private void CheckLength(ContentFile file, Passage passage)
    {
        var sentences = Prose.SplitSentences(passage.Text);
        if (sentences.Count > style.MaxSentences)
        {
            file.Report(passage.Line, $"a paragraph of {sentences.Count} sentences, more than {style.MaxSentences}: split it");
        }

        foreach (var sentence in sentences)
        {
            var words = Prose.SplitWords(sentence);
            if (words.Count > style.MaxWords)
            {
                file.Report(
                    passage.Line,
                    $"a sentence of {words.Count} words, more than {style.MaxWords}: split it (\"{string.Join(' ', words.Take(5))} …\")");
            }
        }
    }

    private double CheckGrade(ContentFile file, IReadOnlyList<Passage> passages)
    {
        var texts = passages.Where(passage => passage.IsProse).Select(passage => notGraded.Replace(passage.Text, AnyName));
        var grade = Prose.Grade([.. texts.SelectMany(Prose.SplitSentences)]);
        if (grade > style.MaxGrade)
        {
            var grades = string.Create(CultureInfo.InvariantCulture, $"{grade:0.0}, more than {style.MaxGrade}");
            file.Report(1, $"the reading grade is {grades}: shorter sentences, plainer words");
        }

        return grade;
    }

    // One warning a file is enough: the author will find the others there.
    private static void ReportFirst(
        ContentFile file, IReadOnlyList<Passage> passages, Regex wanted, Func<string, string> part, Func<string, string> describe)
    {
        var found = passages.Select(passage => (passage.Line, Match: wanted.Match(part(passage.Text))))
            .FirstOrDefault(each => each.Match.Success);
        if (found.Match is { } match)
        {
            file.Report(found.Line, describe(match.Value));
        }
    }

    private static Regex Find(IReadOnlyList<string> words) =>
        new(
            words.Count == 0 ? "(?!)" : $@"\b(?:{string.Join('|', words.Select(Regex.Escape))})\b",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Brackets();
}
