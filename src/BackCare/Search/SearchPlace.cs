using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace BackCare.Search;

/// <summary>A part of a page where words are looked for, as stems and as whole words.</summary>
/// <param name="Weight">How much a word counts there.</param>
internal sealed record SearchPlace(string Name, float Weight, Func<SearchEntry, string> Text)
{
    private const int MaxVariants = 25;
    private const int MinPrefix = 2;
    private const int LongWord = 8;

    public string Words => $"{Name}-words";

    public IEnumerable<Field> FieldsOf(SearchEntry entry) =>
        new[] { Name, Words }.Select(field => new TextField(field, Text(entry), Field.Store.NO));

    /// <summary>All ways in which a word may stand here.</summary>
    public IEnumerable<Query> QueriesFor(string word, IEnumerable<string> stems, bool typos)
    {
        foreach (var stem in stems)
        {
            yield return new TermQuery(new Term(Name, stem)) { Boost = Weight };
        }

        if (word.Length >= MinPrefix)
        {
            // Stemming alone does not see that pregnant and pregnancy are one family.
            var beginning = word.Length < LongWord ? word : word[..^2];
            yield return new PrefixQuery(new Term(Words, beginning)) { Boost = Weight };
        }

        if (typos && word.Length > 3)
        {
            var errors = word.Length < LongWord ? 1 : 2;
            yield return new FuzzyQuery(new Term(Words, word), errors, 0, MaxVariants, transpositions: true) { Boost = Weight * .5f };
        }
    }
}
