namespace BackCare.Web.Tests.Browser;

/// <summary>The browser tests that take longest, with a site and a browser of their own, so that they run beside the others.</summary>
[CollectionDefinition(Name)]
public sealed class LongBrowserCollection : ICollectionFixture<Site>, ICollectionFixture<Chromium>
{
    public const string Name = "long browser";
}
