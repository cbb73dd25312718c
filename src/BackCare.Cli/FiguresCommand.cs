using System.CommandLine;
using System.Net;
using System.Text;
using BackCare.Content;
using BackCare.Figures.Drawing;
using BackCare.Figures.Painting;

namespace BackCare.Cli;

/// <summary><c>figures out [content]</c>: every figure as SVG and PNG, and one contact sheet, for review and for leaflets.</summary>
internal static class FiguresCommand
{
    private const string Origin = "Drawn by BackCare from its own pose data in content/poses: no photograph, no other drawing.";

    public static Command Create()
    {
        var output = new Argument<DirectoryInfo>("out") { Description = "The folder to write to" };
        var content = ContentFolder.CreateArgument();
        var command = new Command("figures", "Write every figure as SVG and PNG, and a contact sheet") { output, content };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(output), parsed.GetRequiredValue(content)));
        return command;
    }

    /// <summary>Writes whatever can be drawn, even if some poses are wrong.</summary>
    private static int Run(DirectoryInfo output, DirectoryInfo content)
    {
        output.Create();
        var (poses, problems) = PoseLibrary.Inspect(content.FullName);
        var style = ReadStyle();
        var png = new FigurePng(new FigureStyles(style));
        var sheet = new StringBuilder(BeginSheet(style));
        foreach (var (name, scene) in poses.Scenes)
        {
            var svg = name.EndsWith("/mistake", StringComparison.Ordinal) ? FigureSvg.DrawMistake(scene, name)
                : FigureSvg.Draw(scene, name);
            var file = Path.Combine(output.FullName, name.Replace('/', '-'));
            File.WriteAllText(file + ".svg",
                FigureSvg.ToFile(FigureSvg.Draw(scene, name), style)
                    .Replace("<style>", $"<desc>{Origin}</desc><style>", StringComparison.Ordinal));
            File.WriteAllBytes(file + ".png", png.Paint(svg));
            sheet.Append(
                $"<figure>{svg}<figcaption>{WebUtility.HtmlEncode(name)} · {Encoding.UTF8.GetByteCount(svg)} bytes</figcaption></figure>");
        }

        File.WriteAllText(Path.Combine(output.FullName, "index.html"), sheet.ToString());
        Console.WriteLine($"{poses.Scenes.Count} figures and a contact sheet, index.html, are in {output.FullName}.");
        return problems.Count == 0 ? 0 : Problems.Report(problems);
    }

    private static string BeginSheet(string style) => $$"""
        <!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Contact sheet</title>
        <meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
        <style>
        body { font: 16px system-ui; margin: 1rem; display: grid; grid-template-columns: repeat(auto-fill, minmax(280px, 1fr)); gap: 1rem }
        p { grid-column: 1 / -1 }
        figure { margin: 0 }
        {{style}}</style>
        <p>{{Origin}}</p>
        """;

    /// <summary>The part of the site's style sheet for figures.</summary>
    private static string ReadStyle()
    {
        using var reader = new StreamReader(typeof(FiguresCommand).Assembly.GetManifestResourceStream("site.css")!);
        var css = reader.ReadToEnd();
        var start = css.IndexOf("@media all {", StringComparison.Ordinal);
        return css[start..css.IndexOf("@layer pages {", start, StringComparison.Ordinal)];
    }
}
