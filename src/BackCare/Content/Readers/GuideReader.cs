using BackCare.Content.Markdown;
using BackCare.Content.Yaml;
using BackCare.Figures.Drawing;
using BackCare.Figures.Model;
using BackCare.Figures.Solving;
using BackCare.Guides;
using BackCare.Screening;

namespace BackCare.Content.Readers;

/// <summary>Turns a Markdown file into a guide, and checks its dose, its sources and what it involves.</summary>
internal static class GuideReader
{
    public static Guide? Read(
        ContentFile file, SourceList sources, RuleTable rules, PoseLibrary poses, LinkTargets targets, GuideAliases aliases)
    {
        var (front, body, offset) = YamlFile.ReadFrontMatter<GuideFrontMatter>(file);
        var text = new MarkdownText(file, body, offset, targets, hasSteps: true);
        var steps = new StepReader(file, text, poses).Read();
        TokenCheck.ReportAll(file);
        if (front is null)
        {
            return null;
        }

        if (front.DoNot.FirstOrDefault(item => !item.StartsWith("do not ", StringComparison.Ordinal)) is { } item)
        {
            file.Report(1, $"each item of \"do-not\" starts with \"do not\", and this one does not: {item}");
        }

        var involves = ReadInvolves(file, front, rules.Demands);
        var leaveOut = ReadLeaveOut(file, front.LeaveOut, involves, rules);
        var dosage = DosageReader.Read(file, front, sources);
        var repetition = new RepetitionReader(file, steps, poses).Read(front);
        return dosage is null || repetition is null ? null : new Guide(
            file.Slug,
            aliases.Read(file, front.Aliases ?? []),
            front.Title,
            front.Summary,
            poses.Keys.TryGetValue(file.Slug, out var scene) ? new(() => FigureSvg.DrawForCard(scene)) : MissingFigure(file, poses),
            front.Area,
            front.Position,
            front.Ease,
            front.Equipment,
            front.Minutes,
            dosage,
            DosageReader.ReadBounds(file, front),
            involves,
            steps,
            repetition,
            new GuideAdvice(
                front.Feel, front.Do, front.DoNot, front.StopIf, leaveOut, front.ChangeIf, front.Easier, front.Harder, front.Evidence),
            ReadRelated(file, front.Related, targets),
            sources.Resolve(file, front.Sources),
            front.Review.ToReview(file))
        {
            Mistake = ReadMistake(file, front, poses),
        };
    }

    /// <summary>A guide has both the sentence and the pose "mistake", or neither.</summary>
    private static Mistake? ReadMistake(ContentFile file, GuideFrontMatter front, PoseLibrary poses)
    {
        var drawn = poses.Scenes.TryGetValue($"{file.Slug}/mistake", out var scene);
        if (drawn != (front.Mistake is not null))
        {
            file.Report(1, $"\"mistake\" needs both a sentence here and a pose \"mistake\" in content/poses/{file.Slug}.yml");
        }

        return front.Mistake is { } sentence && scene is not null
            ? new Mistake(sentence, new(() => FigureSvg.DrawMistake(scene, sentence)))
            : null;
    }

    private static Lazy<string> MissingFigure(ContentFile file, PoseLibrary poses)
    {
        if (!poses.HasFile(file.Slug))
        {
            file.Report(1, $"the guide has no figure: write content/poses/{file.Slug}.yml");
        }

        return new("");
    }

    private static LeaveOut ReadLeaveOut(ContentFile file, LeaveOutEntry entry, IReadOnlyList<Demand> involves, RuleTable rules)
    {
        foreach (var id in entry.Conditions.Concat(entry.Today))
        {
            if (rules.Find(id.Value) is not { } sign)
            {
                file.Report(id.Line, $"there is no sign \"{id.Value}\" for \"leave-out\": the signs are listed in content/screening.yml");
            }
            else if (!rules.Decide(SignSet.Empty.With(sign)).Avoid.Any(involves.Contains))
            {
                file.Report(id.Line, $"\"leave-out\" names \"{id.Value}\", but no rule rules this guide out for it: see \"involves\", or "
                    + "write it under \"change-if\"");
            }
        }

        return new LeaveOut([.. entry.Conditions.Select(id => id.Value)], [.. entry.Today.Select(id => id.Value)]);
    }

    private static IReadOnlyList<string> ReadRelated(ContentFile file, IReadOnlyList<SourceValue> related, LinkTargets targets)
    {
        foreach (var slug in related.Where(slug => slug.Value == file.Slug || !targets.Guides.Contains(slug.Value)))
        {
            file.Report(slug.Line, $"\"related\" names \"{slug.Value}\", which is no other guide");
        }

        return [.. related.Select(slug => slug.Value)];
    }

    private static IReadOnlyList<Demand> ReadInvolves(ContentFile file, GuideFrontMatter front, IReadOnlyList<Demand> demands)
    {
        foreach (var id in front.Involves.Where(id => !demands.Any(demand => demand.Id == id.Value)))
        {
            file.Report(id.Line, $"a guide cannot involve \"{id.Value}\": the demands are listed in content/screening.yml");
        }

        return [Demand.Exercise, .. demands.Where(demand => front.Involves.Any(id => id.Value == demand.Id))];
    }
}
