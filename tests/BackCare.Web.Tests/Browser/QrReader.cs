using SkiaSharp;
using ZXing;
using ZXing.Common;

namespace BackCare.Web.Tests.Browser;

/// <summary>Reads a QR code as a phone does, from a picture of it, with a published reader.</summary>
internal static class QrReader
{
    private static readonly BarcodeReaderGeneric Reader =
        new() { Options = new DecodingOptions { PossibleFormats = [BarcodeFormat.QR_CODE], TryHarder = true } };

    /// <summary>What the code of a picture says; empty when it cannot be read.</summary>
    public static string Read(byte[] png)
    {
        using var picture = SKBitmap.Decode(png);
        byte[] rgb = [.. picture.Pixels.SelectMany(pixel => new[] { pixel.Red, pixel.Green, pixel.Blue })];
        return Reader.Decode(new RGBLuminanceSource(rgb, picture.Width, picture.Height, RGBLuminanceSource.BitmapFormat.RGB24))?.Text ?? "";
    }
}
