using BackCare.Codes;

namespace BackCare.Tests.Codes;

public sealed class CodeSpecs
{
    private static readonly string[] SeriousIcd =
        [
            "G83.4", "G95.2", "G95.20", "G06.1", "M46.26", "M46.30", "M46.46", "S12.0", "S22.0", "S32.0", "S32.010A", "M48.46XA", "M48.5",
            "M80", "M80.08XA", "C41.2", "C79.51", "I71.4",
        ];

    [Theory]
    [InlineData("icd-10", "M54.5", "Low back pain")]
    [InlineData("ICD-10-CM", " m54.50 ", "Low back pain")]
    [InlineData("2.16.840.1.113883.6.90", "M5450", "Low back pain")]
    [InlineData("2.16.840.1.113883.6.3", "M54.6", "Pain in the thoracic spine")]
    [InlineData("http://snomed.info/sct", "279039007", "Low back pain")]
    [InlineData("icd-10-cm", "M54.41", "Nerve root pain and sciatica")]
    [InlineData("icd-10", "M54.50A67", null)]
    [InlineData("icd-10", "M54", null)]
    [InlineData("icd-10", "J45", null)]
    [InlineData("icd-10", "", null)]
    [InlineData("icd-10", "M62.830", null)]
    [InlineData("snomed-ct", "2790390071", null)]
    [InlineData("snomed-ct", "M54.5", null)]
    [InlineData("icd-9", "724.2", null)]
    [InlineData(null, "M54.5", null)]
    [InlineData("icd-10", null, null)]
    public void A_code_has_the_topic_of_the_longest_known_code_that_it_begins_with(string? system, string? code, string? means)
    {
        Assert.Equal(means, Published.Library.Codes.Find(system, code)?.Means);
    }

    [Fact]
    public void A_code_of_serious_disease_leads_to_when_to_get_help_and_to_nothing_else()
    {
        var topics = new[] { "icd-10", "icd-10-cm" }.SelectMany(
            system => SeriousIcd.Select(code => Published.Library.Codes.Find(system, code)))
            .Append(Published.Library.Codes.Find("snomed-ct", "192970008"));

        Assert.All(topics, topic =>
        {
            Assert.True(topic!.Serious);
            Assert.Equal(new CodeTarget(CodeTargetKind.Article, "when-to-get-help"), Assert.Single(topic.LeadsTo));
        });
    }

    [Theory]
    [InlineData("M54.12")]
    [InlineData("M54.2")]
    [InlineData("M54.30")]
    [InlineData("M54.4")]
    [InlineData("M51.16")]
    [InlineData("M48.061")]
    [InlineData("M45.9")]
    [InlineData("M81.0")]
    [InlineData("M43.16")]
    public void Neck_pain_nerve_signs_and_known_spine_conditions_lead_to_the_check_and_to_no_stretch(string code)
    {
        var leads = Published.Library.Codes.Find("icd-10-cm", code)!.LeadsTo;

        Assert.Equal(CodeTargetKind.Check, leads[0].Kind);
        Assert.DoesNotContain(leads, target => target.Kind is CodeTargetKind.Area or CodeTargetKind.Guide);
    }

    [Fact]
    public void No_code_below_a_serious_one_leads_to_a_stretch()
    {
        var all = Published.Library.Codes.All.ToList();
        var below = all.Where(code => all.Any(above =>
            above.Topic.Serious && above.System == code.System && code.Code.StartsWith(above.Code, StringComparison.Ordinal)));

        Assert.All(below, code => Assert.True(code.Topic.Serious));
    }

    [Fact]
    public void Every_area_that_a_code_leads_to_has_a_guide()
    {
        var areas = Published.Library.Codes.All.SelectMany(code => code.Topic.LeadsTo).Where(target => target.Kind == CodeTargetKind.Area)
            .Select(target => target.Name);

        Assert.Empty(areas.Except(Published.Library.Guides.Select(guide => BackCare.KebabCase.From(guide.Area.ToString()))));
    }
}
