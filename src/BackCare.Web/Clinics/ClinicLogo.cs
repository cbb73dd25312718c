using System.Xml;
using System.Xml.Linq;

namespace BackCare.Web.Clinics;

/// <summary>The clinic's logo, read once at the start.</summary>
public sealed record ClinicLogo(ReadOnlyMemory<byte> Bytes, string Type)
{
    public const string Path = "/clinic-logo";

    private const int MaxBytes = 100 * 1024;

    private static ReadOnlySpan<byte> PngSignature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The logo, or null with a report of what is wrong with the file. Its content decides what it is, not its name.</summary>
    internal static ClinicLogo? Read(string file, Action<string> report)
    {
        if (new FileInfo(file) is not { Exists: true } info)
        {
            report($"there is no file {file}: correct the path, from the root of the disk");
            return null;
        }

        if (info.Length > MaxBytes)
        {
            report($"{file} has {info.Length} bytes: make it at most {MaxBytes}");
            return null;
        }

        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(file);
        }
        catch (UnauthorizedAccessException)
        {
            report($"{file} may not be read: give the site the right to");
            return null;
        }

        if (bytes.AsSpan().StartsWith(PngSignature))
        {
            return new ClinicLogo(bytes, "image/png");
        }

        if (IsSvg(bytes))
        {
            return new ClinicLogo(bytes, "image/svg+xml");
        }

        report($"{file} is neither SVG nor PNG: save it as one of these");
        return null;
    }

    // Read to its end: a browser draws nothing of a file that breaks off.
    private static bool IsSvg(byte[] bytes)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
            return XDocument.Load(reader).Root!.Name == XName.Get("svg", "http://www.w3.org/2000/svg");
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
