using System.Globalization;
using System.Xml.Linq;
using SkiaSharp;

namespace BackCare.Figures.Painting;

/// <summary>Paints a figure as PNG, for leaflets and programs that do not read SVG.</summary>
public sealed class FigurePng(FigureStyles styles)
{
    /// <summary>In pixels, of every picture.</summary>
    public const int Width = 1200;

    /// <summary>In pixels, of a picture that social networks show beside a link.</summary>
    public const int SocialHeight = 630;

    /// <summary>Paints a figure as high as its shape asks for.</summary>
    /// <param name="svg">A still figure.</param>
    public byte[] Paint(string svg)
    {
        var (root, box) = Read(svg);
        var scale = Width / box[2];
        return Paint(root, box, scale, (int)MathF.Ceiling(box[3] * scale));
    }

    /// <summary>Paints a figure in the middle of a picture for social networks.</summary>
    /// <param name="svg">A still figure.</param>
    public byte[] PaintSocial(string svg)
    {
        var (root, box) = Read(svg);
        return Paint(root, box, MathF.Min(Width / box[2], SocialHeight / box[3]), SocialHeight);
    }

    private static (XElement Root, float[] Box) Read(string svg)
    {
        var root = XElement.Parse(svg);
        float[] box = [.. root.Attribute("viewBox")!.Value.Split(' ').Select(number => float.Parse(number, CultureInfo.InvariantCulture))];
        return (root, box);
    }

    private byte[] Paint(XElement root, float[] box, float scale, int height)
    {
        var picture = root.Attribute("class")!.Value;
        using var surface = SKSurface.Create(new SKImageInfo(Width, height));
        surface.Canvas.Clear(SKColor.Parse(styles.Find(picture, "figure")["--ground"]));
        surface.Canvas.Translate((Width - (box[2] * scale)) / 2, (height - (box[3] * scale)) / 2);
        surface.Canvas.Scale(scale);
        surface.Canvas.Translate(-box[0], -box[1]);
        foreach (var path in root.Elements().Where(element => element.Name.LocalName == "path"))
        {
            Paint(surface.Canvas, SKPath.ParseSvgPathData(path.Attribute("d")!.Value),
                styles.Find(picture, path.Attribute("class")!.Value));
        }

        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }

    /// <summary>A rim is painted first, so that it does not eat into its shape.</summary>
    private static void Paint(SKCanvas canvas, SKPath path, IReadOnlyDictionary<string, string> style)
    {
        using var paint = new SKPaint { IsAntialias = true, StrokeCap = SKStrokeCap.Round, StrokeJoin = SKStrokeJoin.Round };
        if (style.TryGetValue("stroke", out var stroke))
        {
            (paint.Style, paint.StrokeWidth, paint.Color) =
                (SKPaintStyle.Stroke, FigureStyles.Number(style, "stroke-width", 1), SKColor.Parse(stroke));
            canvas.DrawPath(path, paint);
        }

        if (style.TryGetValue("fill", out var fill) && fill != "none")
        {
            using var blur = style.TryGetValue("filter", out _)
                ? SKMaskFilter.CreateBlur(SKBlurStyle.Normal, FigureStyles.Number(style, "filter", 0)) : null;
            (paint.Style, paint.MaskFilter) = (SKPaintStyle.Fill, blur);
            paint.Color = SKColor.Parse(fill).WithAlpha((byte)(255 * FigureStyles.Number(style, "fill-opacity", 1)));
            canvas.DrawPath(path, paint);
        }
    }
}
