using System.Net;
using BackCare.Content.Markdown;
using BackCare.Content.Readers;
using BackCare.Content.Yaml;
using BackCare.Guides;

namespace BackCare.Content.Translation;

/// <summary>An English guide with the words of another language.</summary>
internal static class TranslatedGuide
{
    /// <summary>The guide, or null with problems reported.</summary>
    public static Guide? Read(ContentFile file, Guide english, string language, LinkTargets targets, PoseLibrary poses)
    {
        var (words, body, offset) = YamlFile.ReadFrontMatter<GuideWords>(file);
        var steps = new StepReader(file, new MarkdownText(file, body, offset, targets, hasSteps: true), poses).Read();
        if (words is null || !steps.Select(step => step.Picture?.Pose).SequenceEqual(english.Steps.Select(step => step.Picture?.Pose)))
        {
            return null;
        }

        return english with
        {
            Language = language,
            Title = words.Title,
            Summary = words.Summary,
            Dosage = english.Dosage with { Note = words.Dosage?.Note },
            Steps =
            [
                .. steps.Zip(
                    english.Steps, (step, original) => step with { Picture = Name(original.Picture, step.Picture?.Alternative) }),
            ],
            Repetition = Translate(english.Repetition, steps),
            Advice = Translate(english.Advice, words),
            Mistake = english.Mistake is { } mistake && words.Mistake is { } sentence
                ? new Mistake(sentence, new(() => Rename(mistake.Figure.Value, sentence)))
                : null,
        };
    }

    private static GuideAdvice Translate(GuideAdvice english, GuideWords words) => english with
    {
        Feel = words.Feel,
        Do = words.Do,
        DoNot = words.DoNot,
        StopIf = words.StopIf,
        ChangeIf = words.ChangeIf,
        Easier = words.Easier,
        Harder = words.Harder,
        Evidence = words.Evidence,
    };

    private static Repetition Translate(Repetition english, IReadOnlyList<Step> steps)
    {
        return english with
        {
            Parts = [.. english.Parts.Select(Translate)],
            SetUp = [.. english.SetUp.Select(Translate)],
            Finish = [.. english.Finish.Select(Translate)],
        };

        RepetitionPart Translate(RepetitionPart part) => part with
        {
            Picture = Name(
                part.Picture, steps.Select(step => step.Picture).First(picture => picture?.Pose == part.Picture.Pose)!.Alternative)!,
        };
    }

    /// <summary>The same picture, drawn once for all languages, with other words for people who do not see it.</summary>
    private static Picture? Name(Picture? picture, string? alternative) => picture is null || alternative is null ? null : picture with
    {
        Alternative = alternative,
        Drawing = new(() => Rename(picture.Drawing.Value, alternative)),
        Still = new(() => Rename(picture.Still.Value, alternative)),
    };

    private static string Rename(string svg, string title)
    {
        const string Start = "<title>";
        var (start, end) = (svg.IndexOf(Start, StringComparison.Ordinal), svg.IndexOf("</title>", StringComparison.Ordinal));
        return start < 0 ? svg : string.Concat(svg.AsSpan(0, start + Start.Length), WebUtility.HtmlEncode(title), svg.AsSpan(end));
    }
}
