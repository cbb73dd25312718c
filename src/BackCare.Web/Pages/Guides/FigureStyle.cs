using System.Security.Cryptography;
using BackCare.Figures.Painting;
using Microsoft.Extensions.FileProviders;

namespace BackCare.Web.Pages.Guides;

/// <summary>The colours of figures, as a picture in a file of its own carries them.</summary>
/// <param name="Css">The part of the style sheet for figures.</param>
internal sealed record FigureStyle(string Css)
{
    /// <summary>By this the browser knows it for ours, where it refuses every other style inside a document.</summary>
    public string Hash { get; } = Convert.ToBase64String(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Css)));

    /// <summary>Paints figures in these colours.</summary>
    public FigurePng Png => field ??= new FigurePng(new FigureStyles(Css));

    public static FigureStyle Read(IFileProvider files)
    {
        using var reader = new StreamReader(files.GetFileInfo("site.css").CreateReadStream());
        var sheet = reader.ReadToEnd();
        var start = sheet.IndexOf("@media all {", StringComparison.Ordinal);
        return new FigureStyle(sheet[start..sheet.IndexOf("@layer pages {", start, StringComparison.Ordinal)].Trim());
    }
}
