using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Es;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace BackCare.Search;

/// <summary>Cuts text into words: small letters, no accents, and on request only their stems, without the words that stand
/// everywhere. Of a language that is neither English nor Spanish, words are taken as they are.</summary>
internal sealed class WordAnalyzer(string language, bool stems) : Analyzer
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
        TokenStream words = new LowerCaseFilter(Version, tokens);
        words = language switch
        {
            Languages.Master => English(words),
            "es" => Spanish(words),
            _ => new ASCIIFoldingFilter(words),
        };
        return new TokenStreamComponents(tokens, words);
    }

    private TokenStream English(TokenStream words)
    {
        words = new ASCIIFoldingFilter(new EnglishPossessiveFilter(Version, words));
        words = new StopFilter(Version, words, StopAnalyzer.ENGLISH_STOP_WORDS_SET);
        return stems ? new PorterStemFilter(words) : words;
    }

    // Its stop words have accents, which people leave out in a search.
    private ASCIIFoldingFilter Spanish(TokenStream words)
    {
        words = new StopFilter(Version, words, SpanishAnalyzer.DefaultStopSet);
        return new ASCIIFoldingFilter(stems ? new SpanishLightStemFilter(words) : words);
    }
}
