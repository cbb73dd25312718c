using BackCare.Content;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;

namespace BackCare.Web.Search;

/// <summary>Finds guides, routines and articles of one content version by their words: in any form of a word, by its beginning, and with
/// a typing error where nothing else fits. Held in memory, and searched by any number at once.</summary>
public sealed class SearchIndex
{
    /// <summary>Longer queries are cut.</summary>
    public const int MaxQueryLength = 100;

    private const int MaxHits = 20;
    private const int MaxWords = 8;
    private const int MaxVariants = 25;
    private const int MinPrefix = 2;
    private const int LongWord = 8;
    private const string Number = "number";

    // Where a word stands, as stems and as whole words, and how much it counts there.
    private static readonly (string Stems, string Words, float Weight, Func<SearchEntry, string> Text)[] Places =
    [
        ("title", "title-words", 5, entry => entry.Title),
        ("summary", "summary-words", 2, entry => entry.Summary),
        ("body", "body-words", 1, entry => entry.Body),
    ];

    private readonly IReadOnlyList<SearchEntry> entries;
    private readonly WordAnalyzer stems;
    private readonly WordAnalyzer words;
    private readonly IndexSearcher searcher;

    private SearchIndex(IReadOnlyList<SearchEntry> entries, string language)
    {
        this.entries = entries;
        (stems, words) = (new WordAnalyzer(language, stems: true), new WordAnalyzer(language, stems: false));
        searcher = new IndexSearcher(DirectoryReader.Open(Write()));
    }

    public static SearchIndex From(ContentLibrary library)
    {
        SearchEntry[] entries =
        [
            .. library.Guides.Select(SearchEntry.From),
            .. library.Routines.Select(SearchEntry.From),
            .. library.Articles.Select(SearchEntry.From),
        ];
        return new SearchIndex(entries, library.Language);
    }

    /// <summary>The best that fit, best first, and how many fit in all.</summary>
    public (IReadOnlyList<SearchEntry> Best, int Count) Find(string query)
    {
        var asked = query.Length > MaxQueryLength ? query[..MaxQueryLength] : query;
        var asks = words.Split(asked).Distinct().Take(MaxWords).ToList();
        if (asks.Count == 0)
        {
            return ([], 0);
        }

        // All words first; with typing errors where nothing has them; any of them at last.
        var hits = Search(asks, typos: false, Occur.MUST);
        hits = hits.TotalHits > 0 ? hits : Search(asks, typos: true, Occur.MUST);
        hits = hits.TotalHits > 0 || asks.Count == 1 ? hits : Search(asks, typos: true, Occur.SHOULD);
        return ([.. hits.ScoreDocs.Select(hit => entries[searcher.Doc(hit.Doc).GetField(Number).GetInt32Value()!.Value])], hits.TotalHits);
    }

    private RAMDirectory Write()
    {
        var memory = new RAMDirectory();
        var analyzer = new PerFieldAnalyzerWrapper(stems, Places.ToDictionary(place => place.Words, Analyzer (_) => words));
        using var writer = new IndexWriter(memory, new IndexWriterConfig(WordAnalyzer.Version, analyzer));
        foreach (var (number, entry) in entries.Index())
        {
            writer.AddDocument(Describe(entry, number));
        }

        return memory;
    }

    private static Document Describe(SearchEntry entry, int number)
    {
        var document = new Document { new StoredField(Number, number) };
        foreach (var place in Places)
        {
            document.Add(new TextField(place.Stems, place.Text(entry), Field.Store.NO));
            document.Add(new TextField(place.Words, place.Text(entry), Field.Store.NO));
        }

        return document;
    }

    private TopDocs Search(IEnumerable<string> asks, bool typos, Occur occur)
    {
        var query = new BooleanQuery();
        foreach (var word in asks)
        {
            var ways = Places.SelectMany(place => Ways(place.Stems, place.Words, place.Weight, word, typos));
            query.Add(new DisjunctionMaxQuery([.. ways], .1f), occur);
        }

        return searcher.Search(query, MaxHits);
    }

    private IEnumerable<Query> Ways(string stemsOf, string wordsOf, float weight, string word, bool typos)
    {
        foreach (var stem in stems.Split(word))
        {
            yield return new TermQuery(new Term(stemsOf, stem)) { Boost = weight };
        }

        if (word.Length >= MinPrefix)
        {
            // Stemming alone does not see that pregnant and pregnancy are one family.
            var beginning = word.Length < LongWord ? word : word[..^2];
            yield return new PrefixQuery(new Term(wordsOf, beginning)) { Boost = weight };
        }

        if (typos && word.Length > 3)
        {
            var errors = word.Length < LongWord ? 1 : 2;
            yield return new FuzzyQuery(new Term(wordsOf, word), errors, 0, MaxVariants, transpositions: true) { Boost = weight * .5f };
        }
    }
}
