using BackCare.Screening;

namespace BackCare.Tests.Screening;

public sealed class EmergencyLineSpecs
{
    private static readonly EmergencyLines Lines = Published.Library.Emergency;

    /// <summary>Written down a second time from the fact pack, section B.</summary>
    public static TheoryData<string, string, string> Numbers => new()
    {
        { "us", "911", "" }, { "pr", "911", "" }, { "ca", "911", "811" }, { "gb", "999 112", "111" }, { "ie", "112 999", "" },
        { "au", "000", "1800633422" },
        { "nz", "111", "0800611116" }, { "in", "112 108", "" }, { "za", "10177 112", "" }, { "de", "112", "116117" },
        { "fr", "15 112", "15 116117" },
        { "es", "112 061", "" }, { "it", "112 118", "116117" }, { "nl", "112", "" }, { "pl", "112 999", "800190590" },
        { "se", "112", "1177" }, { "mx", "911", "" },
        { "ar", "107 911", "" }, { "co", "123", "" }, { "cl", "131", "" }, { "pe", "106 911", "" }, { "br", "192", "" },
        { "jp", "119", "#7119" }, { "tr", "112", "" },
    };

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_country_has_the_numbers_that_were_looked_up(string country, string numbers, string advice)
    {
        var line = Lines.Find(country)!;

        Assert.Equal(numbers, string.Join(' ', line.Numbers.Select(number => number.Dialled)));
        Assert.Equal(advice, string.Join(' ', line.AdviceNumbers.Select(number => number.Dialled)));
    }

    [Fact]
    public void Countries_that_were_not_looked_up_are_marked_so()
    {
        var checkedOnes = Numbers.Select(row => (string)row[0]).ToHashSet();

        Assert.All(Lines, line => Assert.Equal(checkedOnes.Contains(line.Country), line.Checked != SourceVerification.NotRead));
    }

    [Theory]
    [InlineData("en-US", "us")]
    [InlineData("en-us,en;q=0.8", "us")]
    [InlineData("de-CH, en-US;q=0.7", null)]
    [InlineData("de,en-US;q=0.7,en;q=0.3", null)]
    [InlineData("nl", null)]
    [InlineData("ja,en-US;q=0.5", null)]
    [InlineData("en;q=0.3, es-MX", "mx")]
    [InlineData("en-US;q=0.5, de-DE;q=0.9", "de")]
    [InlineData("zh-Hant-TW, en-US;q=0.7", null)]
    [InlineData("sr-Latn-de", "de")]
    [InlineData("es-419", null)]
    [InlineData("en-x-us", null)]
    [InlineData("*", null)]
    [InlineData("", null)]
    [InlineData(";;,-,q=", null)]
    public void Only_the_region_of_the_first_language_chooses_a_country(string languages, string? country)
    {
        Assert.Equal(country, Lines.FindByLanguages(languages)?.Country);
    }

    [Fact]
    public void A_country_is_found_by_its_code_in_any_case_and_an_unknown_one_is_not()
    {
        Assert.Equal("United Kingdom", Lines.Find("GB")!.Name);
        Assert.Null(Lines.Find("xx"));
        Assert.Null(Lines.Find(null));
    }
}
