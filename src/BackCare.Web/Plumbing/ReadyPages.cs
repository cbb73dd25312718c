using System.Collections.Concurrent;

namespace BackCare.Web.Plumbing;

/// <summary>The finished responses of one edition, each made when first asked for.</summary>
internal sealed class ReadyPages
{
    // Some 20,000 pages. What comes after that is made anew for each request: slower, but no address fills the memory.
    private const long MostBytes = 128 * 1024 * 1024;

    private readonly ConcurrentDictionary<string, ReadyPage>[] pages = [.. Enum.GetValues<BodyEncoding>().Select(_ => new ConcurrentDictionary<string, ReadyPage>())];

    // Only its keys count. Dictionaries of texts are compiled beforehand, others at each start.
    private readonly ConcurrentDictionary<string, string> claims = new();
    private long size;

    /// <summary>How many are held.</summary>
    public int Count => pages.Sum(each => each.Count);

    public ReadyPage? Find(HttpRequest request) =>
        pages[(int)BodyEncodings.Choose(request.Headers.AcceptEncoding)].GetValueOrDefault(AddressOf(request));

    /// <summary>Whether the caller is the one to pack this page well and hold it: best packing is slow, and many may ask at once.</summary>
    public bool Claim(string address, BodyEncoding encoding) => Interlocked.Read(ref size) < MostBytes && claims.TryAdd($"{encoding} {address}", address);

    public void Hold(string address, BodyEncoding encoding, ReadyPage page)
    {
        Interlocked.Add(ref size, page.Size);
        pages[(int)encoding][address] = page;
    }

    public static string AddressOf(HttpRequest request) =>
        request.QueryString.HasValue ? request.Path.Value + request.QueryString.Value : request.Path.Value!;
}
