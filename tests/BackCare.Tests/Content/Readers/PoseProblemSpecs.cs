namespace BackCare.Tests.Content.Readers;

public sealed class PoseProblemSpecs
{
    // A pose with nothing wrong, to break in one place at a time.
    private const string Good = """
        person: {body: a, skin: 2}
        camera: {azimuth: -80, elevation: 14}
        props: [mat]
        key: start
        poses:
          start:
            posture: lying-on-back
            joints:
              neck: {flexion: 5}
              shoulder-right: {abduction: 15}
            reach:
              foot-right: {to: ground, offset: [0.11, 0, 0.46]}
            contacts:
              - {part: hips, on: ground}
          again: {mirror: start}
        """;

    [Fact]
    public void A_good_pose_has_no_problem() => Assert.Empty(ProblemsOf(Good));

    [Theory]
    [InlineData("neck: {", "nec: {", "content/poses/test.yml(9): there is no joint \"nec\": write one of lumbar, thorax, neck, ")]
    [InlineData("flexion: 5", "flexion: 95", "content/poses/test.yml(9): neck: flexion is 95 degrees, outside its range of -60 to 60")]
    [InlineData("0.46]", "1.46]", "content/poses/test.yml(6): pose \"start\": foot right cannot get there: it stays ")]
    [InlineData("part: hips", "part: head", "content/poses/test.yml(6): pose \"start\": head should be on the ground, but floats ")]
    [InlineData("part: hips", "part: thigh-left", "content/poses/test.yml(6): pose \"start\": a contact of the thigh left cannot be "
        + "checked: write one of hips, lower-back, ")]
    [InlineData("[0.11, 0, 0.46]", "[0.11, -0.1, 0.46]", "into the floor, and 2 cm is allowed")]
    [InlineData(
        "foot-right: {to: ground, offset: [0.11, 0, 0.46]}", "hand-right: {to: lower-back, pole: [0, 1, 0]}", "goes through the trunk: ")]
    [InlineData("props: [mat]", "props: [mat, foam-roller]", "into the foam roller, and 2 cm is allowed")]
    [InlineData("props: [mat]", "props: [chair]", "into the seat, and 2 cm is allowed")]
    [InlineData("to: ground", "to: moon", "foot-right cannot reach \"moon\": write ground or one of hips, ")]
    [InlineData("[0.11, 0, 0.46]", "[0.11, 0]", "a direction is three numbers")]
    [InlineData("key: start", "key: end", "\"key\" names a pose \"end\" that this file does not have")]
    [InlineData("mirror: start", "mirror: stop", "there is no pose \"stop\" above this one")]
    [InlineData("posture: lying-on-back", "posture: floating", "\"posture\" cannot be \"floating\": write one of standing, sitting, ")]
    [InlineData("[0.11, 0, 0.46]", "[0.11, 0, 0.46], along: [0, 0, 0]", "a direction of 0, 0, 0 leads nowhere: leave it out")]
    [InlineData("[0.11, 0, 0.46]", "[0.11, 0, 0.46], pole: [1e30, 0, 1]", "the numbers of a direction are at most 100")]
    [InlineData("flexion: 5", "flexion: NaN", "\"flexion\" is \"NaN\", but must be a number")]
    [InlineData("flexion: 5", "flexion: 1e400", "\"flexion\" is \"1e400\", but must be a number")]
    [InlineData("skin: 2", "skin: 9", "\"skin\" is 1 to 5, light to dark")]
    public void A_broken_pose_is_reported_with_the_limit_that_it_broke(string right, string wrong, string message)
    {
        Assert.Contains(right, Good, StringComparison.Ordinal);
        Assert.Contains(
            ProblemsOf(Good.Replace(right, wrong, StringComparison.Ordinal)),
            problem => problem.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void An_arrow_that_cannot_be_drawn_is_reported()
    {
        var problems = ProblemsOf(Good.Replace("again: {mirror: start}", "again: {from: start, arrow: hips}", StringComparison.Ordinal));

        Assert.Contains(problems, problem => problem.Contains("pose \"again\": no arrow of 15 cm that misses the face shows the "
            + "way of hips", StringComparison.Ordinal));
    }

    [Fact]
    public void A_knee_that_bends_too_far_is_reported()
    {
        var problems = ProblemsOf(Good.Replace("[0.11, 0, 0.46]", "[0.11, 0.1, -0.02]", StringComparison.Ordinal));

        Assert.Contains(problems, problem => problem.Contains("the right knee is bent by ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_picture_of_a_pose_that_does_not_exist_and_one_without_alternative_text_are_reported()
    {
        using var content = new ContentCopy();
        content.Change("en/guides/pelvic-tilt.md", text => text
            .Replace("(pose:pelvic-tilt/flat)", "(pose:pelvic-tilt/flatter)", StringComparison.Ordinal)
                + "\n## End\nRest.\n\n![](pose:pelvic-tilt/start)\n");
        var problems = content.Problems().Select(problem => problem.Message).ToList();

        Assert.Contains("there is no pose \"pelvic-tilt/flatter\": correct the name, or add it to content/poses/pelvic-tilt.yml", problems);
        Assert.Contains("the picture has no alternative text: write between the brackets what the position looks like", problems);
    }

    private static List<string> ProblemsOf(string poses)
    {
        using var content = new ContentCopy();
        content.Write("poses/test.yml", poses);
        return [.. BackCare.Content.PoseLibrary.Inspect(content.Folder).Problems.Select(problem => problem.ToString())
            .Where(problem => problem.Contains("test.yml", StringComparison.Ordinal))];
    }
}
