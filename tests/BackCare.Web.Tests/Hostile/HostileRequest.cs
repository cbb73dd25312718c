namespace BackCare.Web.Tests.Hostile;

/// <summary>The bytes of a request. <paramref name="Framed"/>: its end is where HTTP says, so that another one may follow on the
/// connection.</summary>
internal sealed record HostileRequest(byte[] Bytes, bool Framed);
