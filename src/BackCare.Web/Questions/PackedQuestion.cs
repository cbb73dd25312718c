using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;

namespace BackCare.Web.Questions;

/// <summary>A question as a gzip file with a gap: all that is the same for everyone is packed once, and a person's answers so far, which stand in the
/// page as hidden fields, are put into the gap unpacked. Gzip allows that (RFC 1951: blocks that end on whole bytes, and blocks that are only stored).</summary>
internal sealed class PackedQuestion
{
    private const int MostStored = ushort.MaxValue;

    // No file name, no time, no operating system.
    private static readonly byte[] Header = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF];

    private readonly byte[] before;
    private readonly byte[] after;
    private readonly uint checksumBefore;
    private readonly uint checksumAfter;
    private readonly uint[] shift;
    private readonly int length;

    /// <param name="before">The page up to the gap, in UTF-8.</param>
    /// <param name="after">The page behind the gap, in UTF-8.</param>
    public PackedQuestion(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        this.before = [.. Header, .. Pack(before, last: false)];
        this.after = Pack(after, last: true);
        (checksumBefore, checksumAfter, shift) = (Crc32.Of(before), Crc32.Of(after), Crc32.Shift(after.Length));
        length = before.Length + after.Length;
    }

    /// <summary>The page with these fields in its gap.</summary>
    /// <param name="fields">At most 65,535 bytes of UTF-8.</param>
    public void Write(IBufferWriter<byte> output, ReadOnlySpan<byte> fields)
    {
        if (fields.Length > MostStored)
        {
            throw new ArgumentException("A stored block holds no more.", nameof(fields));
        }

        Span<byte> head = stackalloc byte[5];
        head[0] = 0; // A stored block, and not the last.
        BinaryPrimitives.WriteUInt16LittleEndian(head[1..], (ushort)fields.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(head[3..], (ushort)~fields.Length);

        Span<byte> foot = stackalloc byte[8];
        BinaryPrimitives.WriteUInt32LittleEndian(foot, Crc32.Combine(Crc32.Of(fields, checksumBefore), checksumAfter, shift));
        BinaryPrimitives.WriteInt32LittleEndian(foot[4..], length + fields.Length);

        output.Write(before);
        output.Write(head);
        output.Write(fields);
        output.Write(after);
        output.Write(foot);
    }

    /// <summary>How many bytes <see cref="Write"/> writes.</summary>
    public int SizeWith(int fields) => before.Length + 5 + fields + after.Length + 8;

    private static byte[] Pack(ReadOnlySpan<byte> part, bool last)
    {
        using var packed = new MemoryStream();
        using var packer = new DeflateStream(packed, CompressionLevel.SmallestSize);
        packer.Write(part);
        packer.Flush(); // Ends on a whole byte, and leaves the file open.
        if (last)
        {
            packer.Close();
        }

        return packed.ToArray();
    }
}
