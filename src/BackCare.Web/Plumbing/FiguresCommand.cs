using System.Net;
using System.Text;
using BackCare.Content;
using BackCare.Figures.Drawing;

namespace BackCare.Web.Plumbing;

/// <summary><c>figures OUT [folder]</c>: writes every figure as an SVG file, and one contact sheet, for review and for leaflets.</summary>
internal static class FiguresCommand
{
    private const string Origin = "Drawn by BackCare from its own pose data in content/poses: no photograph, no other drawing.";

    /// <summary>The exit code: 0, or 1 when a pose is wrong; what can be drawn is written all the same.</summary>
    public static int Run(string output, string? folder)
    {
        var (poses, problems) = PoseLibrary.Inspect(CheckCommand.Resolve(folder));
        var target = Directory.CreateDirectory(Path.IsPathRooted(output) ? output : CheckCommand.FromShell(output));
        var style = Style();
        var sheet = new StringBuilder($"<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Contact sheet</title><meta name=\"viewport\" content=\"width=device-width\"><meta name=\"color-scheme\" content=\"light dark\"><style>body{{font:16px system-ui;margin:1rem;display:grid;grid-template-columns:repeat(auto-fill,minmax(280px,1fr));gap:1rem}}p{{grid-column:1/-1}}figure{{margin:0}}{style}</style><p>{Origin}</p>");
        foreach (var (name, scene) in poses.Scenes)
        {
            var svg = FigureSvg.Draw(scene, name);
            File.WriteAllText(Path.Combine(target.FullName, name.Replace('/', '-') + ".svg"), Standalone(svg, style));
            sheet.Append("<figure>").Append(svg).Append("<figcaption>").Append(WebUtility.HtmlEncode(name)).Append(" · ").Append(Encoding.UTF8.GetByteCount(svg)).Append(" bytes</figcaption></figure>");
        }

        File.WriteAllText(Path.Combine(target.FullName, "index.html"), sheet.ToString());
        Console.WriteLine($"{poses.Scenes.Count} figures and a contact sheet, index.html, are in {target.FullName}.");
        return problems.Count == 0 ? 0 : CheckCommand.Report(problems);
    }

    private static string Standalone(string svg, string style) =>
        svg.Replace("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" ", StringComparison.Ordinal)
            .Replace("<title>", $"<desc>{Origin}</desc><style>{style}</style><title>", StringComparison.Ordinal);

    /// <summary>The layer "figures" of the site's stylesheet.</summary>
    private static string Style()
    {
        var root = Directory.GetCurrentDirectory();
        var css = File.ReadAllText(Path.Combine(root, "wwwroot", "site.css"));
        var start = css.IndexOf("@layer figures {", StringComparison.Ordinal);
        return css[start..css.IndexOf("@layer pages {", start, StringComparison.Ordinal)];
    }
}
