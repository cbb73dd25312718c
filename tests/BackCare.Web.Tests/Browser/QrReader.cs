namespace BackCare.Web.Tests.Browser;

/// <summary>Reads a QR code as a phone does, from a picture of it, with a published reader.</summary>
internal static class QrReader
{
    private const string Read =
        """
        async ([code, png]) => {
          const { default: jsQR } = (await import("data:text/javascript;base64," + code)).default;
          const bytes = Uint8Array.from(atob(png), letter => letter.charCodeAt(0));
          const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
          const canvas = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
          canvas.drawImage(picture, 0, 0);
          const pixels = canvas.getImageData(0, 0, picture.width, picture.height);
          return (jsQR.default ?? jsQR)(pixels.data, picture.width, picture.height)?.data ?? "";
        }
        """;

    /// <summary>What the code of a picture says; empty when it cannot be read.</summary>
    public static async Task<string> ReadAsync(Site site, Chromium chromium, byte[] png)
    {
        using var stream = new MemoryStream();
        await typeof(QrReader).Assembly.GetManifestResourceStream("jsqr.js")!.CopyToAsync(stream);

        // A page of its own: those of the site run no script that is not theirs.
        await using var visit = await Visit.StartAsync(site, chromium);
        return await visit.Page.EvaluateAsync<string>(Read, new[] { Convert.ToBase64String(stream.ToArray()), Convert.ToBase64String(png) });
    }
}
