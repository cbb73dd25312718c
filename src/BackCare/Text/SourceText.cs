namespace BackCare.Text;

/// <summary>The list of sources at the end of a page, and how far each was checked.</summary>
public sealed record SourceText(string Title, string Read, string Copy, string NotRead, string Undated, string Explain, string ExplainLink)
{
    public string MarkOf(SourceVerification verification) => verification switch
    {
        SourceVerification.Read => Read,
        SourceVerification.Copy => Copy,
        _ => NotRead,
    };
}
