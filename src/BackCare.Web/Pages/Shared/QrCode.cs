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
    /// <param name="alternative">What a person who does not see it is told.</param>
    public static string? Draw(string address, string alternative)
    {
        if (Encoding.UTF8.GetByteCount(address) > MaxBytes)
        {
            return null;
        }

        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows.Count; x++)
            {
                var start = x;
                while (x < rows.Count && rows[y][x])
                {
                    x++;
                }

                if (x > start)
                {
                    path.Append($"M{start} {y}h{x - start}v1h-{x - start}z");
                }
            }
        }

        return $"""<svg class="qr" viewBox="0 0 {rows.Count} {rows.Count}" shape-rendering="crispEdges" role="img" aria-label="{WebUtility.HtmlEncode(alternative)}"><path fill="#fff" d="M0 0h{rows.Count}v{rows.Count}H0z"/><path d="{path}"/></svg>""";
    }
}
