using BackCare.Guides;
using BackCare.Plans;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;

namespace BackCare.Search;

/// <summary>Finds guides, routines and articles of one content version by their words: in any form of a word, by its beginning, and with
/// a typing error where nothing else fits. Held in memory, and searched by any number at once.</summary>
public sealed class SearchIndex
{
    /// <summary>Longer queries are cut.</summary>
    public const int MaxQueryLength = 100;

    private const int MaxHits = 20;
    private const int MaxWords = 8;
    private const string Number = "number";

    private static readonly SearchPlace[] Places =
    [
        new("title", 5, entry => entry.Title),
        new("summary", 2, entry => entry.Summary),
        new("body", 1, entry => entry.Body),
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

    public static SearchIndex From(
        IEnumerable<Guide> guides, IEnumerable<Routine> routines, IEnumerable<Article> articles, string language) =>
        new([.. guides.Select(SearchEntry.From), .. routines.Select(SearchEntry.From), .. articles.Select(SearchEntry.From)], language);

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
            writer.AddDocument([new StoredField(Number, number), .. Places.SelectMany(place => place.FieldsOf(entry))]);
        }

        return memory;
    }

    private TopDocs Search(IEnumerable<string> asks, bool typos, Occur occur)
    {
        var query = new BooleanQuery();
        foreach (var word in asks)
        {
            var ways = Places.SelectMany(place => place.QueriesFor(word, stems.Split(word), typos));
            query.Add(new DisjunctionMaxQuery([.. ways], .1f), occur);
        }

        return searcher.Search(query, MaxHits);
    }
}
