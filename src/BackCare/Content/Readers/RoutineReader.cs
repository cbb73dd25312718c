using BackCare.Content.Markdown;
using BackCare.Content.Yaml;
using BackCare.Guides;
using BackCare.Plans;

namespace BackCare.Content.Readers;

/// <summary>Turns a Markdown file into a routine: its plan is written item by item as in a plan link.</summary>
internal static class RoutineReader
{
    public static Routine? Read(ContentFile file, SourceList sources, LinkTargets targets, IReadOnlyList<Guide> guides)
    {
        var (front, body, offset) = YamlFile.ReadFrontMatter<RoutineFrontMatter>(file);
        var text = new MarkdownText(file, body, offset, targets);
        if (front is null)
        {
            return null;
        }

        text.CheckCited(front.Sources);
        TokenCheck.ReportAll(file);
        var reading = PlanSerializer.Parse(
            [.. front.Do.Select(item => item.Value)], slug => guides.FirstOrDefault(guide => guide.Slug == slug));
        foreach (var problem in reading.Errors)
        {
            var item = front.Do.ElementAtOrDefault(problem.Position - 1);
            if (problem.Code == PlanErrorCode.UnknownGuide && targets.Guides.Contains(item!.Value.Split('~')[0]))
            {
                continue; // The guide exists; its own problems are reported elsewhere.
            }

            file.Report(item?.Line ?? 1, $"\"do\" {Describe(problem)}{(item is null ? "" : $": {item.Value}")}");
        }

        return new Routine(
            file.Slug, front.Title, front.Summary, front.Order, reading.Plan, text.ToHtml(), sources.Resolve(file, front.Sources),
            front.Review.ToReview(file));
    }

    /// <summary>A warning for each routine with more guides than people keep up with.</summary>
    public static IEnumerable<ContentProblem> LongOnes(IReadOnlyList<ContentFile> files, IEnumerable<Routine> routines) =>
        from routine in routines
        where routine.Plan.IsLong
        select new ContentProblem(
            files.First(file => file.Slug == routine.Slug).Name, 1,
            $"the routine has {routine.Plan.Items.Count} guides: people do less of a plan with more than {Plan.ComfortableGuides}");

    private static string Describe(PlanError problem) => problem.Code switch
    {
        PlanErrorCode.Empty => "names no guide",
        PlanErrorCode.TooLong or PlanErrorCode.TooManyGuides => $"has more than {Plan.MaxGuides} guides",
        PlanErrorCode.UnknownGuide => "names a guide that does not exist",
        PlanErrorCode.RepeatedGuide => "names a guide a second time",
        PlanErrorCode.NotUnderstood => "has a part that is not a dose, such as 3x15s, left, 2sets, 2d or 3w",
        PlanErrorCode.Sides => "gives sides to a guide that has none",
        PlanErrorCode.NotHeld => "gives a hold to a move that is not held",
        _ => $"has {KebabCase.From(problem.Code.ToString())} outside 1 to {problem.Max}",
    };
}
