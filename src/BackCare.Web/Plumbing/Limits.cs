namespace BackCare.Web.Plumbing;

/// <summary>The section "Limits" of the settings: what one visitor, and all of them, may ask of the server.</summary>
internal sealed record Limits
{
    /// <summary>How many forms one address may send in a minute. The symptom check takes about 10; a clinic behind one address needs more.</summary>
    public int PostsAMinute { get; init; } = 120;

    /// <summary>How many requests are worked on at once; pages from memory are not counted.</summary>
    public int AtOnce { get; init; } = 512;

    /// <summary>How long a client may take over its headers, or send and read next to nothing, before it is cut off.</summary>
    public int PatienceSeconds { get; init; } = 10;

    /// <summary>Who sends or reads less than this, after that patience, is cut off. On the worst of lines a page still gets through.</summary>
    public int LeastBytesASecond { get; init; } = 240;

    /// <summary>The addresses, or networks such as <c>10.0.0.0/8</c>, of the proxies whose word on who is calling is believed.</summary>
    public IReadOnlyList<string> TrustedProxies { get; init; } = [];
}
