namespace BackCare.Content.Style;

/// <summary>How texts are to be written, from <c>style.yml</c>.</summary>
/// <param name="MaxWords">In a sentence.</param>
/// <param name="MaxSentences">In a paragraph.</param>
/// <param name="MaxGrade">The Flesch-Kincaid grade of a page.</param>
/// <param name="MaxMeanGrade">The mean grade of all pages.</param>
/// <param name="NotGraded">Names without a plainer word, left out when a text is graded.</param>
internal sealed record HouseStyle(
    int MaxWords, int MaxSentences, float MaxGrade, float MaxMeanGrade, IReadOnlyList<string> NotGraded, IReadOnlyList<AvoidedWords> Avoid,
    IReadOnlyList<Term> Terms);

/// <param name="AllowedIn">Slugs of pages that need these words.</param>
internal sealed record AvoidedWords(IReadOnlyList<string> Words, string Because, IReadOnlyList<string>? AllowedIn);

/// <summary>The one word for a thing; in brackets, another may explain it.</summary>
internal sealed record Term(string Use, IReadOnlyList<string> InsteadOf);
