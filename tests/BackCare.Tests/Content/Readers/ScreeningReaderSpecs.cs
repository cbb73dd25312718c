using BackCare.Screening;

namespace BackCare.Tests.Content.Readers;

public sealed class ScreeningReaderSpecs
{
    [Fact]
    public void What_the_file_says_is_what_is_read()
    {
        var small = SmallScreening.Read();

        Assert.Empty(small.Problems);
        Assert.Empty(small.Warnings);
        Assert.Equal(["fever 0", "cough 1", "rash 2"], small.Rules.Signs.Select(sign => $"{sign.Id} {sign.Index}"));
        Assert.Equal(["one Today popping+exercise", "two Emergency popping", "three Soon "], small.Rules.Rules.Select(rule =>
            $"{rule.Id} {rule.Urgency} {string.Join('+', rule.Avoid.Select(demand => demand.Id))}"));
        Assert.All(small.Rules.Rules, rule => Assert.Equal("nhs", Assert.Single(rule.Sources).Id));
        Assert.Equal(["fever", "cough", "more"], small.Form.Questions[0].Ticks.Select(tick => tick.Id));
        Assert.Equal([true, true, false], small.Form.Questions[0].Ticks.Select(tick => tick.Sign is not null));
        Assert.Equal(["more", "fever"], Assert.Single(small.Form.Questions[1].Ticks).After);
    }

    [Theory]
    [InlineData(
        "[popping, exercise]", "[popping, exercise, popping]", "1: the demand \"popping\" stands here a second time: take one away")]
    [InlineData("id: two", "id: one", "20: the rule \"one\" stands here a second time: take one away")]
    [InlineData("id: second", "id: first", "10: the question \"first\" stands here a second time: take one away")]
    [InlineData("topic: more", "topic: cough", "9: the sign or topic \"cough\" stands here a second time: take one away")]
    [InlineData("ills: [fever, cough]", "ills: [fever, moon]", "3: group \"ills\" names a sign \"moon\" that no question asks about")]
    [InlineData(
        "avoid: [exercise, popping]", "avoid: [exercise, moon]", "18: rule \"one\" avoids \"moon\", which is not listed under \"demands\"")]
    [InlineData(
        "avoid: [popping]\n    sources: [nhs]", "avoid: [popping]\n    sources: []", "20: rule \"two\" has no source: cite at least one")]
    [InlineData(
        "avoid: [popping]\n    sources: [nhs]",
        "avoid: [popping]\n    sources: [moon]",
        "24: there is no source \"moon\": correct the id, or add it to content/sources.yml")]
    [InlineData("- sign: rash\n", "- sign: rash\n        topic: itch\n", "10: each box of question \"second\" is either a sign or a topic")]
    [InlineData("- topic: more", "- after: []", "5: each box of question \"first\" is either a sign or a topic")]
    [InlineData("after: [more, fever]", "after: [more, rash]", "13: \"rash\" is asked after \"rash\", which no earlier question offers")]
    public void A_mistake_is_reported_where_it_stands(string right, string wrong, string problem)
    {
        Assert.Contains(problem, SmallScreening.With(right, wrong).Problems);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(8, false)]
    [InlineData(9, true)]
    public void A_page_has_1_to_8_boxes(int boxes, bool wrong)
    {
        var extra = boxes == 0 ? " []" : string.Concat(Enumerable.Range(0, boxes).Select(i => $"\n      - topic: t{i}"));
        var small = SmallScreening.With("\nrules:", $"\n  - id: third\n    ticks:{extra}\nrules:");

        Assert.Equal(wrong ? [$"14: question \"third\" has {boxes} boxes: a page has 1 to 8"] : [], small.Problems);
    }

    [Theory]
    [InlineData(125, false)]
    [InlineData(126, true)]
    public void There_are_at_most_128_signs(int more, bool wrong)
    {
        var pages = string.Concat(Enumerable.Range(0, more).Select(i => $"\n  - id: q{i}\n    ticks: [{{sign: s{i}}}]"));
        var small = SmallScreening.With("\nrules:", pages + "\nrules:");

        Assert.Equal(wrong ? ["265: there are more than 128 signs: raise SignSet.Capacity first"] : [], small.Problems);
        Assert.Equal(128, small.Rules.Signs.Count);
    }

    [Fact]
    public void The_version_changes_with_the_text_but_not_with_its_line_endings()
    {
        var version = SmallScreening.Read().Rules.Version;

        Assert.Equal(10, version.Length);
        Assert.Equal(version, SmallScreening.With("\n", "\r\n").Rules.Version);
        Assert.NotEqual(version, SmallScreening.With("\nrules:", "\n\nrules:").Rules.Version);
        Assert.NotEqual(version, SmallScreening.With("urgency: today", "urgency: soon").Rules.Version);
    }

    [Theory]
    [InlineData("fever", "fever")]
    [InlineData("{any: [fever, rash]}", "1(fever rash)")]
    [InlineData("{any: [ills, rash]}", "1(fever cough rash)")]
    [InlineData("{all: [fever, rash]}", "2(fever rash)")]
    [InlineData("{all: [fever, fever, rash]}", "2(fever rash)")]
    [InlineData("{at-least: 2, of: [ills, rash]}", "2(fever cough rash)")]
    [InlineData("{all: [rash, {any: [ills]}]}", "2(rash 1(fever cough))")]
    public void A_condition_is_read(string text, string condition)
    {
        var small = SmallScreening.WithCondition(text);

        Assert.Empty(small.Problems);
        Assert.Equal(condition, small.Rules.Rules[0].When.Fold(sign => sign.Id, (count, parts) => $"{count}({string.Join(' ', parts)})"));
    }

    [Theory]
    [InlineData("moon", "no question asks about a sign \"moon\": correct the name, or add it to a question")]
    [InlineData("ills", "\"ills\" is a group: say how many of it, as {any: [ills]}")]
    [InlineData("{all: [ills]}", "\"ills\" is a group: say how many of it, as {any: [ills]}")]
    [InlineData("{any: [fever, moon]}", "no question asks about a sign \"moon\": correct the name, or add it to a question")]
    [InlineData("{any: []}", "this can never hold: it asks for 1 of 0")]
    [InlineData("{all: []}", "this can never hold: it asks for 0 of 0")]
    [InlineData("{at-least: 0, of: [ills]}", "this can never hold: it asks for 0 of 2")]
    [InlineData("{at-least: 3, of: [ills]}", "this can never hold: it asks for 3 of 2")]
    [InlineData(
        "{at-least: some, of: [ills]}", "this is not a condition: write a sign, {any: […]}, {all: […]} or {at-least: 2, of: […]}")]
    [InlineData(
        "{at-most: 2, of: [ills]}", "this is not a condition: write a sign, {any: […]}, {all: […]} or {at-least: 2, of: […]}")]
    [InlineData(
        "{at-least: 2, off: [ills]}", "this is not a condition: write a sign, {any: […]}, {all: […]} or {at-least: 2, of: […]}")]
    [InlineData(
        "{at-least: [2], of: [ills]}", "this is not a condition: write a sign, {any: […]}, {all: […]} or {at-least: 2, of: […]}")]
    [InlineData("{any: fever}", "this is not a condition: write a sign, {any: […]}, {all: […]} or {at-least: 2, of: […]}")]
    [InlineData(
        "{any: [fever], all: [rash]}", "this is not a condition: write a sign, {any: […]}, {all: […]} or {at-least: 2, of: […]}")]
    [InlineData("[fever]", "this is not a condition: write a sign, {any: […]}, {all: […]} or {at-least: 2, of: […]}")]
    public void A_wrong_condition_is_reported_and_its_rule_left_out(string text, string problem)
    {
        var small = SmallScreening.WithCondition(text);

        Assert.Equal([$"16: {problem}"], small.Problems);
        Assert.Equal(["two", "three"], small.Rules.Rules.Select(rule => rule.Id));
    }
}
