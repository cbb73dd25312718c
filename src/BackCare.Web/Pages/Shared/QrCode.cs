using System.Globalization;
using System.Net;
using System.Text;
using QRCoder;

namespace BackCare.Web.Pages.Shared;

/// <summary>QR codes as inline SVG: black on white whatever the theme, with the quiet zone of 4 modules that scanners need.</summary>
internal static class QrCode
{
    // ISO/IEC 18004, version 40 at error level M.
    private const int MaxBytes = 2331;

    // Of the side of a module on paper: 2.5 dots of a printer with 75 in an inch, as old ones and fax machines have.
    private const double Millimetres = .85;

    /// <summary>The code of an address; null when the address is longer than a code can hold.</summary>
    /// <param name="alternative">The words for people who do not see it.</param>
    public static string? Draw(string address, string alternative) => Draw(address, alternative, QRCodeGenerator.ECCLevel.M, _ => "");

    /// <summary>The same in a size that coarse printers can show; with less redundancy, so that its modules are larger.</summary>
    public static string? DrawForPaper(string address, string alternative) => Draw(
        address, alternative, QRCodeGenerator.ECCLevel.L,
        modules => string.Create(
            CultureInfo.InvariantCulture, $"""width="{modules * Millimetres}mm" height="{modules * Millimetres}mm" """));

    private static string? Draw(string address, string alternative, QRCodeGenerator.ECCLevel level, Func<int, string> size)
    {
        if (Encoding.UTF8.GetByteCount(address) > MaxBytes)
        {
            return null;
        }

        using var data = QRCodeGenerator.GenerateQrCode(address, level);
        using var code = new SvgQRCode(data);
        var svg = code.GetGraphic(pixelsPerModule: 1, "#000", "#fff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
        return svg.Replace(
            "<svg ",
            $"""<svg class="qr" role="img" aria-label="{WebUtility.HtmlEncode(alternative)}" {size(data.ModuleMatrix.Count)}""",
            StringComparison.Ordinal);
    }
}
