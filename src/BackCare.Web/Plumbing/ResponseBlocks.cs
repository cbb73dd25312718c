using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Microsoft.AspNetCore.Connections;

namespace BackCare.Web.Plumbing;

/// <summary>The memory that the server reads requests into and sends responses from, in blocks that hold a whole page with its head. In the server's
/// own blocks of 4 KB a page falls into two pieces, and to send two together takes it longer.</summary>
internal sealed class ResponseBlocks : MemoryPool<byte>
{
    private const int BlockBytes = 8 * 1024;

    // 8 MB. What a rush needs beyond that is left to the garbage collector.
    private const int MostKept = 1024;

    private readonly ConcurrentQueue<Block> kept = new();

    public override int MaxBufferSize => BlockBytes;

    /// <exception cref="ArgumentOutOfRangeException">More is asked for than a block holds.</exception>
    public override IMemoryOwner<byte> Rent(int minBufferSize = -1)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minBufferSize, BlockBytes);
        return kept.TryDequeue(out var block) ? block : new Block(this);
    }

    protected override void Dispose(bool disposing)
    {
    }

    private sealed class Block(ResponseBlocks pool) : IMemoryOwner<byte>
    {
        // Pinned once, or the system would have it pinned for each time that it is read from or written to.
        public Memory<byte> Memory { get; } = MemoryMarshal.CreateFromPinnedArray(GC.AllocateUninitializedArray<byte>(BlockBytes, pinned: true), 0, BlockBytes);

        public void Dispose()
        {
            if (pool.kept.Count < MostKept)
            {
                pool.kept.Enqueue(this);
            }
        }
    }
}

/// <summary>Gives the server these blocks.</summary>
internal sealed class ResponseBlocksFactory : IMemoryPoolFactory<byte>
{
    public MemoryPool<byte> Create(MemoryPoolOptions? options = null) => new ResponseBlocks();
}

/// <summary>Takes the place of the server's own.</summary>
internal static class ResponseBlocksSetup
{
    public static void AddResponseBlocks(this IServiceCollection services) => services.AddSingleton<IMemoryPoolFactory<byte>, ResponseBlocksFactory>();
}
