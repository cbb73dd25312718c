using System.Net;
using System.Text;
using QRCoder;

namespace BackCare.Web.Pages.Shared;

/// <summary>QR codes as inline SVG: black on white whatever the theme, with the quiet zone of 4 modules that scanners need.</summary>
internal static class QrCode
{
    // ISO/IEC 18004, version 40 at error level M.
    private const int MaxBytes = 2331;

    /// <summary>The code of an address; null when the address is longer than a code can hold.</summary>
    /// <param name="alternative">The words for people who do not see it.</param>
    public static string? Draw(string address, string alternative)
    {
        if (Encoding.UTF8.GetByteCount(address) > MaxBytes)
        {
            return null;
        }

        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var code = new SvgQRCode(data);
        var svg = code.GetGraphic(pixelsPerModule: 1, "#000", "#fff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
        return svg.Replace(
            "<svg ", $"""<svg class="qr" role="img" aria-label="{WebUtility.HtmlEncode(alternative)}" """, StringComparison.Ordinal);
    }
}
