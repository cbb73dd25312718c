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
    public static Guide? Read(ContentFile file, SourceList sources, IReadOnlyList<Demand> demands, PoseLibrary poses, LinkTargets targets, GuideAliases aliases)
    {
        var (front, body, offset) = YamlFile.ReadFrontMatter<GuideFrontMatter>(file);
        var text = new MarkdownText(file, body, offset, targets);
        var steps = new StepReader(file, text, poses).Read();
        if (front is null)
        {
            return null;
        }

        if (front.DoNot.FirstOrDefault(item => !item.StartsWith("do not ", StringComparison.Ordinal)) is { } item)
        {
            file.Report(1, $"each item of \"do-not\" starts with \"do not\", and this one does not: {item}");
        }

        var involves = ReadInvolves(file, front, demands);
        var dosage = ReadDosage(file, front, sources);
        return dosage is null ? null : new Guide(
            file.Slug,
            aliases.Read(file, front.Aliases ?? []),
            front.Title,
            front.Summary,
            poses.Keys.TryGetValue(file.Slug, out var scene) ? new(() => FigureSvg.DrawForCard(scene)) : MissingFigure(file),
            front.Area,
            front.Position,
            front.Equipment,
            front.Minutes,
            dosage,
            ReadBounds(file, front),
            involves,
            steps,
            new GuideAdvice(front.Feel, front.Do, front.DoNot, front.StopIf, front.ChangeIf, front.Easier, front.Evidence),
            sources.Resolve(file, front.Sources),
            front.Review.ToReview())
        {
            Mistake = ReadMistake(file, front, poses),
        };
    }

    /// <summary>A sentence of the guide and the pose "mistake" belong together.</summary>
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

    private static Lazy<string> MissingFigure(ContentFile file)
    {
        file.Report(1, $"the guide has no figure: write content/poses/{file.Slug}.yml");
        return new("");
    }

    private static Dosage? ReadDosage(ContentFile file, GuideFrontMatter front, SourceList sources)
    {
        var entry = front.Dosage;
        var source = sources.Resolve(file, entry.Source);
        if (!front.Sources.Any(id => id.Value == entry.Source.Value))
        {
            file.Report(entry.Source.Line, $"the dose rests on \"{entry.Source.Value}\": add it to \"sources\" as well");
        }

        if (entry is { Repetitions: 0 } or { Sets: 0 } or { TimesADay: 0 })
        {
            file.Report(entry.Source.Line, "repetitions, sets and times-a-day of a dose are at least 1");
        }

        return source is null ? null : new Dosage(
            entry.Hold, entry.Repetitions, entry.Sides, entry.Sets, entry.TimesADay, entry.DaysAWeek ?? 7, source, entry.Note);
    }

    private static DosageBounds ReadBounds(ContentFile file, GuideFrontMatter front)
    {
        var (dose, most) = (front.Dosage, front.AtMost);
        var days = most.DaysAWeek ?? 7;
        if (most.Hold < dose.Hold || most.Repetitions < dose.Repetitions || most.Sets < dose.Sets || most.TimesADay < dose.TimesADay || days < (dose.DaysAWeek ?? 7))
        {
            file.Report(dose.Source.Line, "the guide's own dose is over its \"at-most\": raise the one or lower the other");
        }

        if ((dose.Hold == 0 && most.Hold != 0) || days > 7)
        {
            file.Report(dose.Source.Line, "\"at-most\" has hold 0 for a move that is not held, and at most 7 days-a-week");
        }

        return new DosageBounds(most.Hold, most.Repetitions, most.Sets, most.TimesADay, days);
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
