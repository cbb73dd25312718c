namespace BackCare.Tests.Content.Readers;

public sealed class RoutineProblemSpecs
{
    [Theory]
    [InlineData("en/routines/desk-reset.md", "chair-twist]", "moon-walk]", "\"do\" names a guide that does not exist: moon-walk")]
    [InlineData("en/routines/desk-reset.md", "chair-twist]", "chair-twist~3x99s]", "\"do\" has hold outside 1 to 15: chair-twist~3x99s")]
    [InlineData("en/routines/desk-reset.md", "do: [", "do: [chair-twist, ", "\"do\" names a guide a second time: chair-twist")]
    [InlineData("en/routines/desk-reset.md", "do: [reach-and-squeeze, chair-twist]", "do: []", "\"do\" names no guide")]
    [InlineData("en/routines/desk-reset.md", "Get up first", "Call {emergency-number}",
        "nothing fills \"{emergency-number}\": write it out")]
    public void A_mistake_in_a_routine_is_reported_with_what_to_fix(string file, string right, string wrong, string message)
    {
        var problems = ContentCopy.ProblemsWith(file, right, wrong);

        Assert.Contains(problems, problem => problem.Message.Contains(message, StringComparison.Ordinal));
    }
}
