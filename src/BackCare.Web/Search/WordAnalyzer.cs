using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace BackCare.Web.Search;

/// <summary>Cuts English text into words: small letters, no accents, and on request only their stems, without the words that stand
/// everywhere.</summary>
internal sealed class WordAnalyzer(bool stems) : Analyzer
{
    public const LuceneVersion Version = LuceneVersion.LUCENE_48;

    /// <summary>The words of a text, in order.</summary>
    public IReadOnlyList<string> Split(string text)
    {
        var words = new List<string>();
        using var stream = GetTokenStream("", text);
        var word = stream.AddAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            words.Add(word.ToString()!);
        }

        stream.End();
        return words;
    }

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var tokens = new StandardTokenizer(Version, reader);
        TokenStream words = new ASCIIFoldingFilter(new LowerCaseFilter(Version, new EnglishPossessiveFilter(Version, tokens)));
        words = new StopFilter(Version, words, StopAnalyzer.ENGLISH_STOP_WORDS_SET);
        return new TokenStreamComponents(tokens, stems ? new PorterStemFilter(words) : words);
    }
}
