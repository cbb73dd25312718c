namespace BackCare.Web.Tests;

/// <summary>All tests of the running site share one, and run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class SiteCollection : ICollectionFixture<Site>
{
    public const string Name = "site";
}
