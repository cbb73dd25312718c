namespace BackCare.Web.Questions;

/// <summary>The checksum of gzip (RFC 1952, section 8), of parts that are put together: the framework only has it for a stream as a whole.</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(Entry)];

    /// <summary>The checksum of what <paramref name="before"/> is the checksum of, followed by <paramref name="bytes"/>.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes, uint before = 0)
    {
        var register = ~before;
        foreach (var each in bytes)
        {
            register = Table[(byte)(register ^ each)] ^ (register >> 8);
        }

        return ~register;
    }

    /// <summary>What <paramref name="length"/> bytes that follow make of each bit of a checksum: 32 numbers, for <see cref="Combine"/>.</summary>
    public static uint[] Shift(int length) => [.. Enumerable.Range(0, 32).Select(bit => Shift(1u << bit, length))];

    /// <summary>The checksum of two parts.</summary>
    /// <param name="first">That of the first.</param>
    /// <param name="second">That of the second.</param>
    /// <param name="shift">Of the length of the second.</param>
    public static uint Combine(uint first, uint second, uint[] shift)
    {
        var combined = second;
        for (var bit = 0; bit < shift.Length; bit++)
        {
            combined ^= (first >> bit & 1) == 1 ? shift[bit] : 0;
        }

        return combined;
    }

    private static uint Shift(uint register, int length)
    {
        for (var n = 0; n < length; n++)
        {
            register = Table[(byte)register] ^ (register >> 8);
        }

        return register;
    }

    private static uint Entry(int index)
    {
        var entry = (uint)index;
        for (var bit = 0; bit < 8; bit++)
        {
            entry = (entry & 1) == 1 ? (entry >> 1) ^ Polynomial : entry >> 1;
        }

        return entry;
    }
}
