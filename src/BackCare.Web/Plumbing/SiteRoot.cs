namespace BackCare.Web.Plumbing;

/// <summary>The address that this site was asked at: what a page needs to name itself to others.</summary>
internal static class SiteRoot
{
    /// <summary>Scheme and host, without a slash at the end.</summary>
    public static string Root(this HttpRequest request) => $"{request.Scheme}://{request.Host}";
}
