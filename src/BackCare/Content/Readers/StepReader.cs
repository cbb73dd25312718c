using BackCare.Content.Markdown;
using BackCare.Figures.Drawing;
using BackCare.Figures.Model;
using BackCare.Figures.Solving;
using BackCare.Guides;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackCare.Content.Readers;

/// <summary>Turns the body of a guide into its steps: each "##" heading is one action, with its words and at most one picture.</summary>
internal sealed class StepReader(ContentFile file, MarkdownText text, PoseLibrary poses)
{
    private const int MinSteps = 3;
    private const string PosePrefix = "pose:";

    private readonly HashSet<string> alreadyShown = [];

    public IReadOnlyList<Step> Read()
    {
        var blocks = text.Document.ToList();
        var starts = blocks.Select((block, i) => (block, i)).Where(pair => pair.block is HeadingBlock { Level: 2 }).Select(pair => pair.i)
            .ToList();
        foreach (var stray in blocks.Take(starts.Count > 0 ? starts[0] : blocks.Count))
        {
            file.Report(text.LineOf(stray), "text before the first step: begin each step with a ## heading that names its action");
        }

        if (starts.Count < MinSteps)
        {
            file.Report(1, $"a guide needs at least {MinSteps} steps, and this one has {starts.Count}: write a ## heading for each");
        }

        return [.. starts.Select((start, i) => ReadStep(blocks[start..(i + 1 < starts.Count ? starts[i + 1] : blocks.Count)]))];
    }

    private Step ReadStep(List<Block> blocks)
    {
        var heading = (HeadingBlock)blocks[0];
        var pictures = blocks.OfType<ParagraphBlock>().Where(IsPicture).ToList();
        var words = blocks[1..].Where(block => !pictures.Contains(block)).ToList();
        if (words.Count == 0)
        {
            file.Report(text.LineOf(heading), "the step has no words: write 1 to 3 sentences below its heading");
        }

        // A session says the words of a step, and a printed plan has them as one text.
        foreach (var block in words.Where(block => block is not ParagraphBlock))
        {
            file.Report(text.LineOf(block), "a step has sentences alone: no list, table, quotation, code or smaller heading");
        }

        if (pictures.Count > 1)
        {
            file.Report(text.LineOf(pictures[1]), "a step has one picture: give the second position a step of its own");
        }

        var picture = pictures.Count == 0 ? null : ReadPicture(text.LineOf(pictures[0]), pictures[0]);
        return new Step(
            MarkdownText.PlainText(heading),
            text.ToHtml(words),
            string.Join(' ', words.OfType<ParagraphBlock>().Select(MarkdownText.PlainText)),
            picture);
    }

    private static bool IsPicture(ParagraphBlock paragraph) => paragraph.Inline?.FirstChild is LinkInline { IsImage: true };

    private Picture? ReadPicture(int line, ParagraphBlock paragraph)
    {
        var image = (LinkInline)paragraph.Inline!.FirstChild!;
        var pose = image.Url ?? "";
        if (!pose.StartsWith(PosePrefix, StringComparison.Ordinal)
            || !pose[PosePrefix.Length..].Split('/').All(KebabCase.IsSlug)
            || pose.Count(c => c == '/') != 1)
        {
            file.Report(line, $"a picture names its pose as pose:guide/name, not \"{pose}\"");
            return null;
        }

        var alternative = MarkdownText.PlainText(paragraph);
        if (alternative.Length == 0)
        {
            file.Report(line, "the picture has no alternative text: write between the brackets what the position looks like");
        }

        var name = pose[PosePrefix.Length..];
        if (!poses.Scenes.TryGetValue(name, out var scene))
        {
            var slug = name.Split('/')[0];
            if (!poses.IsIncomplete(slug))
            {
                file.Report(line, $"there is no pose \"{name}\": correct the name, or add it to content/poses/{slug}.yml");
            }

            return null;
        }

        // A step that only comes back to a position shown before has no movement of its own to show.
        return PictureOf(name, alternative, alreadyShown.Add(name) ? scene : scene.Still());
    }

    internal static Picture PictureOf(string pose, string alternative, Scene scene) => new(
        pose, alternative, new(() => FigureSvg.Draw(scene, alternative, moving: true)), new(() => FigureSvg.Draw(scene, alternative)),
        FigureSvg.Moves(scene));
}
