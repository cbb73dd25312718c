namespace BackCare.Web.Plumbing;

/// <summary>The address that the site is published under: the setting "Address". What a request says in its Host header is only a guess, and
/// is never written into a page that others get to see.</summary>
public sealed class SiteAddress(IConfiguration configuration)
{
    /// <summary>Without a slash at its end; null when not set.</summary>
    public string? Root { get; } = configuration["Address"]?.TrimEnd('/');

    public string RootOr(HttpRequest request) => Root ?? $"{request.Scheme}://{request.Host}";
}
