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
        var (width, height, rgb) = Png.Decode(png);
        return Reader.Decode(new RGBLuminanceSource(rgb, width, height, RGBLuminanceSource.BitmapFormat.RGB24))?.Text ?? "";
    }
}
