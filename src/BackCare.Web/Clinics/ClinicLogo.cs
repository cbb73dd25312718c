using System.Xml;

namespace BackCare.Web.Clinics;

/// <summary>The clinic's logo, read once at the start.</summary>
public sealed record ClinicLogo(ReadOnlyMemory<byte> Bytes, string Type)
{
    public const string Path = "/clinic-logo";

    private const int MaxBytes = 100 * 1024;

    private static ReadOnlySpan<byte> PngSignature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The logo, or what is wrong with the file; its content decides what it is, not its name.</summary>
    internal static (ClinicLogo? Logo, string? Problem) Read(string file)
    {
        if (new FileInfo(file) is not { Exists: true } info)
        {
            return (null, $"there is no file {file}: correct the path, from the root of the disk");
        }

        if (info.Length > MaxBytes)
        {
            return (null, $"{file} has {info.Length} bytes: make it at most {MaxBytes}");
        }

        var bytes = File.ReadAllBytes(file);
        return bytes.AsSpan().StartsWith(PngSignature) ? (new ClinicLogo(bytes, "image/png"), null)
            : IsSvg(bytes) ? (new ClinicLogo(bytes, "image/svg+xml"), null)
            : (null, $"{file} is neither SVG nor PNG: save it as one of these");
    }

    private static bool IsSvg(byte[] bytes)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            var isSvg = reader.MoveToContent() == XmlNodeType.Element && reader is { LocalName: "svg", NamespaceURI: "http://www.w3.org/2000/svg" };
            while (reader.Read())
            {
                // To the end: a browser draws nothing of a file that breaks off.
            }

            return isSvg;
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
