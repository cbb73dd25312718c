namespace BackCare.Web.Caching;

/// <summary>Marks a page or an endpoint whose answer depends on the address and the content alone, never on the host, the language, a
/// header or the time: it is made once for each content version and then served from memory.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class CachedPageAttribute : Attribute;
