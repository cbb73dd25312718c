namespace BackCare.Web.Tests;

/// <summary>Tests that wait most of their time, for slow clients or for other processes. They begin first and run one after the other, so
/// that the machine has other work meanwhile.</summary>
[CollectionDefinition(Name)]
public sealed class WaitingCollection
{
    public const string Name = "waiting";
}
