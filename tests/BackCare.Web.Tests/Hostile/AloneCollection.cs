namespace BackCare.Web.Tests.Hostile;

/// <summary>Tests that load the machine or measure its memory, and so run while nothing else does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "alone";
}
