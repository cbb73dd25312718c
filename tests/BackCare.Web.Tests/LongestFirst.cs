using Xunit.Abstractions;

[assembly: CollectionBehavior(MaxParallelThreads = 4)] // Many tests wait most of their time.
[assembly: TestCollectionOrderer("BackCare.Web.Tests.LongestFirst", "BackCare.Web.Tests")]

namespace BackCare.Web.Tests;

/// <summary>Begins with the collections of many classes: one of them alone at the end would leave the machine idle.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(collection => collection.CollectionDefinition is null);
}
