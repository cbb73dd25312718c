using BackCare.Screening;

namespace BackCare.Tests.Screening;

public sealed class CountryTermsSpecs
{
    private static readonly CountryTerms Terms = new("A&E", "to A&E", "physiotherapist", "999", "NHS 111 (111)");

    [Fact]
    public void Every_token_becomes_the_word_of_the_country()
    {
        Assert.Equal(
            "Go to A&E. A&E, physiotherapist, 999, NHS 111 (111).",
            Terms.Fill("Go {to-emergency}. {emergency-department}, {physiotherapist}, {emergency-number}, {advice-line}."));
        Assert.Equal("nothing to fill {0}", Terms.Fill("nothing to fill {0}"));
    }

    [Fact]
    public void In_html_the_words_are_encoded()
    {
        Assert.Equal("<p>Go to A&amp;E.</p>", Terms.FillHtml("<p>Go {to-emergency}.</p>"));
    }

    [Fact]
    public void No_token_is_left_in_any_text_of_any_country()
    {
        Assert.All(
            Published.Library.Emergency.Append(null), line => Assert.DoesNotContain(
                Texts(Published.Library.ScreeningFor(line)), text => text.Contains('{', StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("us", "Go to the emergency room (ER) now", "911", "physical therapist")]
    [InlineData("gb", "Go to A&E now", "999", "physiotherapist")]
    [InlineData("de", "Go to the emergency department (Notaufnahme) now", "112", "physiotherapist")]
    [InlineData("ie", "Go to the emergency department (ED) now", "112 or 999", "physiotherapist")]
    [InlineData("za", "Go to the emergency unit (casualty) now", "10177", "physiotherapist")]
    [InlineData("at", "Go to the emergency department now", "112", "physiotherapist")]
    [InlineData(null, "Go to the emergency department (ER, A&E) now", "your local emergency number", "physical therapist")]
    public void An_emergency_page_speaks_the_words_of_the_country(string? country, string title, string number, string profession)
    {
        var text = Published.Library.ScreeningFor(Published.Library.Emergency.Find(country));

        Assert.Equal(title, text.Outcomes[Urgency.Emergency].Title);
        Assert.EndsWith($"call {number}.", text.Outcomes[Urgency.Emergency].Lead, StringComparison.Ordinal);
        Assert.StartsWith($"Call {number} now,", text.Advice["call-ambulance"], StringComparison.Ordinal);
        Assert.Equal($"Doctor or {profession}, at a usual visit", text.Outcomes[Urgency.Stop].Service);
        Assert.Contains($"or a {profession} can", text.Rules["age-10-17"], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_text_names_one_profession_only()
    {
        Assert.All(Published.Library.Emergency.Append(null), line =>
        {
            var all = string.Join(' ', Texts(Published.Library.ScreeningFor(line)));
            Assert.False(
                all.Contains("physiotherapist", StringComparison.Ordinal) && all.Contains("physical therapist", StringComparison.Ordinal),
                line?.Name);
        });
    }

    private static IEnumerable<string> Texts(ScreeningText text) =>
    [
        text.Start.Lead, .. text.Start.Body, text.Worsening.Lead, .. text.Worsening.Items, text.Worsening.TodayLead,
        .. text.Worsening.Today,
        .. text.Rules.Values, .. text.Advice.Values, .. text.Demands.Values.Select(demand => demand.Avoid),
        .. text.Outcomes.Values.Concat(text.Stops.Values)
        .SelectMany(page => new[] { page.Title, page.Lead, page.Service, page.Level, page.Html }),
    ];
}
