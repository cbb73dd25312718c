namespace BackCare.Web.Plumbing;

/// <summary>Marks a page or an endpoint whose answer to GET is the same for every visitor and depends on the address and the content alone,
/// never on the host, the language, a header or the time: it is made once an edition and then served from memory.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ReadyAttribute : Attribute;
