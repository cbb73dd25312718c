using BackCare.Content;

namespace BackCare.Tests.Content.Readers;

public sealed class GuideProblemSpecs
{
    [Theory]
    [InlineData("en/guides/chair-twist.md", "(pose:chair-twist/", "(picture:chair-twist/", "a picture names its pose as pose:guide/name")]
    [InlineData("en/guides/chair-twist.md", "involves: [", "involves: [jumping, ", "a guide cannot involve \"jumping\": the demands are "
        + "listed in content/screening.yml")]
    [InlineData("en/guides/chair-twist.md", "\nsources: [", "\nsources: [nobody99, ", "there is no source \"nobody99\": correct the id, "
        + "or add it to content/sources.yml")]
    [InlineData("en/guides/chair-twist.md", "at-most: {hold: 15", "at-most: {hold: 9", "the guide's own dose is over its \"at-most\": "
        + "raise the one or lower the other")]
    [InlineData("en/guides/double-knee-rock.md", "at-most: {hold: 0", "at-most: {hold: 5", "\"at-most\" has hold 0 for a move that is not "
        + "held")]
    [InlineData("en/guides/chair-twist.md", "at-most: {hold: 15", "at-most: {hold: 1500", "\"at-most\" goes up to hold 300")]
    [InlineData("en/guides/chair-twist.md", "repetitions: 5, sets: 1", "repetitions: 500, sets: 1", "\"at-most\" goes up to hold 300")]
    [InlineData("en/guides/chair-twist.md", "repetitions: 5, sets: 1", "repetitions: 5, sets: 11", "\"at-most\" goes up to hold 300")]
    [InlineData("en/guides/chair-twist.md", "times-a-day: 2}", "times-a-day: 9}", "\"at-most\" goes up to hold 300")]
    [InlineData("en/guides/chair-twist.md", "times-a-day: 2}", "times-a-day: 2, days-a-week: 8}", "\"at-most\" goes up to hold 300")]
    [InlineData("en/guides/chair-twist.md", "  times-a-day: 1\n", "  times-a-day: 1\n  days-a-week: 0\n",
        "times-a-day and days-a-week of a "
        + "dose are at least 1")]
    [InlineData("en/guides/chair-twist.md", "minutes: 2", "minutes: 0", "\"minutes\" is 0: write 1 to 60")]
    [InlineData("en/guides/chair-twist.md", "minutes: 2", "minutes: 200", "\"minutes\" is 200: write 1 to 60")]
    [InlineData("en/guides/chair-twist.md", "{part: into, step: 2}", "{part: into, step: 2, seconds: 0}", "are 1 to 300")]
    [InlineData("en/guides/chair-twist.md", "{part: into, step: 2}", "{part: into, step: 2, seconds: 301}", "are 1 to 300")]
    [InlineData("en/guides/chair-twist.md", "written: 2026", "written: 3026", "a review is due after the text was written")]
    [InlineData("en/guides/chair-twist.md", "keep both hips", "keep {to-emergency}", "nothing fills \"{to-emergency}\": write it out")]
    [InlineData("en/guides/chair-twist.md", "## Sit tall\n", "##\n", "a heading has words: write them after ##")]
    [InlineData("en/guides/chair-twist.md", "## Sit tall\n", "## Sit tall\n\n- On a chair.\n", "a step has sentences alone")]
    [InlineData("en/guides/chair-twist.md", "## Sit tall\n", "## Sit tall\n\n### Slowly\n", "a step has sentences alone")]
    [InlineData("en/guides/chair-twist.md", "## Sit tall\n", "## Sit tall\n\n---\n", "a step has sentences alone")]
    [InlineData("en/guides/chair-twist.md", "## Sit tall\n", "## Sit tall\n\n    slowly\n", "a step has sentences alone")]
    [InlineData("en/guides/chair-twist.md", "## Sit tall\n", "## Sit tall\n\n<div>\n</div>\n", "HTML is not read here")]
    [InlineData("en/guides/chair-twist.md", "\narea: ", "\naliases: [plank]\narea: ", "the alias \"plank\" is the address of a guide: old "
        + "links would lead there; take it away")]
    [InlineData("en/guides/chair-twist.md", "\narea: ", "\naliases: [old, old]\narea: ", "the alias \"old\" stands here or in another "
        + "guide already: take one away")]
    [InlineData("en/guides/chair-twist.md", "\narea: ", "\naliases: [Old]\narea: ", "\"Old\" cannot have been an address: use small "
        + "letters, numbers and single hyphens")]
    [InlineData("en/guides/chair-twist.md", "{part: into, step: 2}", "{part: into, step: 9}", "a part of \"repetition\" names step 9: the "
        + "steps of this guide are 1 to 5")]
    [InlineData(
        "en/guides/chair-twist.md",
        "{part: into, step: 2}",
        "{part: into, step: 2, pose: moon}",
        "a part of \"repetition\" has no picture: name the \"pose\" of a picture in the steps")]
    [InlineData(
        "en/guides/chair-twist.md",
        "{part: hold, step: 3, pose: right}",
        "{part: hold, step: 3}",
        "a part of \"repetition\" has no picture: name the \"pose\" of a picture in the steps")]
    [InlineData(
        "en/guides/chair-twist.md",
        "{part: other-side, step: 5}",
        "{part: into, step: 5}",
        "\"repetition\" of a guide with two sides has one part \"other-side\", and after it the parts of that side")]
    [InlineData(
        "en/guides/chair-twist.md",
        "{part: hold, step: 3, pose: right}",
        "{part: into, step: 3, pose: right}",
        "\"repetition\" has no part that it is for: hold, roll, rock, squeeze or breathe, on each side")]
    [InlineData(
        "en/guides/chair-twist.md",
        "{part: hold, step: 3, pose: right}",
        "{part: hold, step: 3, pose: right, seconds: 4}",
        "the dose has a hold: one part of \"repetition\" on each side has no \"seconds\" and lasts so long")]
    [InlineData(
        "en/guides/double-knee-rock.md",
        "{part: rock, step: 3, seconds: 3}",
        "{part: rock, step: 3}",
        "the dose has no hold: give each hold, roll, rock, squeeze and breathe of \"repetition\" its \"seconds\"")]
    [InlineData(
        "en/guides/pelvic-tilt.md",
        "{part: squeeze, step: 3, pose: flat}",
        "{part: squeeze, step: 2}",
        "no part of \"repetition\" is step 3, which stands between others that are")]
    [InlineData(
        "en/guides/chair-twist.md",
        "conditions: [osteoporosis",
        "conditions: [moon",
        "there is no sign \"moon\" for \"leave-out\": the signs are listed in content/screening.yml")]
    [InlineData(
        "en/guides/chair-twist.md",
        "conditions: [osteoporosis",
        "conditions: [blood-thinner",
        "\"leave-out\" names \"blood-thinner\", but no rule rules this guide out for it: see \"involves\", or write it under "
            + "\"change-if\"")]
    [InlineData(
        "en/guides/chair-twist.md", "related: [", "related: [moon-walk, ", "\"related\" names \"moon-walk\", which is no other guide")]
    [InlineData(
        "en/guides/chair-twist.md", "related: [", "related: [chair-twist, ", "\"related\" names \"chair-twist\", which is no other guide")]
    [InlineData("en/guides/chair-twist.md", "clinician: none", "clinician: no", "\"clinician\" is \"no\": write a name and a profession, "
        + "such as Ana Weber, physiotherapist, or none")]
    [InlineData("en/guides/chair-twist.md", "clinician: none", "clinician: None", "\"clinician\" is \"None\": ")]
    [InlineData("en/guides/chair-twist.md", "clinician: none", "clinician: n/a", "\"clinician\" is \"n/a\": ")]
    [InlineData("en/guides/chair-twist.md", "clinician: none", "clinician: none yet, sorry", "\"clinician\" is \"none yet, sorry\": ")]
    [InlineData("en/guides/chair-twist.md", "clinician: none", "clinician: Ana Weber", "\"clinician\" is \"Ana Weber\": ")]
    public void A_mistake_in_a_guide_is_reported_with_what_to_fix(string file, string right, string wrong, string message)
    {
        var problems = ContentCopy.ProblemsWith(file, right, wrong);

        Assert.Contains(problems, problem => problem.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void The_words_of_a_step_lose_nothing_where_its_lines_break_or_hold_signs()
    {
        using var content = new ContentCopy();
        content.Change(
            "en/guides/chair-twist.md",
            text => ContentCopy.ReplaceFirst(text, "Turn back slowly and", "Turn back\nslowly &amp; `gently` and"));

        var step = ContentLibrary.Load(content.Folder).FindGuide("chair-twist")!.Steps[3];

        Assert.Equal("Turn back slowly & gently and take one breath.", step.Words);
    }

    [Theory]
    [InlineData("clinician: Ana Weber, physiotherapist")]
    [InlineData("clinician: Dr. María José Núñez, PhD, physiotherapist")]
    [InlineData("clinician: Noah Nobel, GP")]
    public void A_clinician_has_a_name_and_a_profession(string clinician)
    {
        Assert.Empty(
            ContentCopy.ProblemsWith("en/guides/chair-twist.md", text => ContentCopy.ReplaceFirst(text, "clinician: none", clinician)));
    }
}
