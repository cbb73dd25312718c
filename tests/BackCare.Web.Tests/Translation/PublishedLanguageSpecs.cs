namespace BackCare.Web.Tests.Translation;

/// <summary>The published site in each of its languages, English among them.</summary>
[Collection(SiteCollection.Name)]
public sealed class PublishedLanguageSpecs(Site site)
{
    private static readonly string[] Kinds =
    [
        "/", "/guides", "/guides/chair-twist", "/routines", "/routines/desk-reset", "/learn", "/learn/sciatica", "/check",
        "/check/questions", "/check/numbers", "/safety", "/plan?do=chair-twist", "/plan/print?do=chair-twist",
        "/session?do=chair-twist", "/clinic", "/search?q=x", "/how-we-check", "/how-we-check/rules",
    ];

    [Fact]
    public async Task Every_kind_of_page_is_in_the_language_of_its_path()
    {
        foreach (var (language, prefix) in Languages())
        {
            foreach (var kind in Kinds)
            {
                var page = await site.Anyone.ReadAsync(prefix + kind);
                Assert.Equal((prefix + kind, language), (prefix + kind, page.DocumentElement.GetAttribute("lang")));
            }
        }
    }

    [Fact]
    public async Task The_same_ticks_lead_to_the_same_urgency_and_the_same_rules_in_every_language()
    {
        foreach (var signs in site.Library.Cases.Select(each => each.Signs).Where((_, i) => i % 8 == 0))
        {
            var wanted = Ticks(signs);
            var urgencies = new HashSet<string>();
            foreach (var (_, prefix) in Languages())
            {
                var form = await Form.FinishAsync(site, wanted, prefix + "/check/questions");
                urgencies.Add($"{form.Urgency}: {string.Join(' ', form.Rules)}");
            }

            Assert.Single(urgencies);
        }
    }

    [Theory]
    [InlineData("es", "lumbar")]
    [InlineData("es", "musculo")]
    public async Task A_search_finds_words_of_the_language_without_their_accents(string language, string word)
    {
        if (Languages().Any(each => each.Language == language))
        {
            Assert.NotEmpty((await site.ReadAsync($"/{language}/search?q={word}")).QuerySelectorAll(".list h3 a"));
        }
    }

    private IEnumerable<(string Language, string Prefix)> Languages() =>
        site.Prefixes.Select(prefix => (prefix.Length == 0 ? "en" : prefix[1..], prefix));

    /// <summary>The signs with the topics that open their questions.</summary>
    private HashSet<string> Ticks(Screening.SignSet signs)
    {
        var library = site.Library;
        var wanted = library.Rules.Signs.Where(signs.Contains).Select(sign => sign.Id).ToHashSet();
        wanted.UnionWith(library.Questionnaire.Ticks.Where(tick => wanted.Contains(tick.Id)).SelectMany(tick => tick.After.Take(1)));
        return wanted;
    }
}
