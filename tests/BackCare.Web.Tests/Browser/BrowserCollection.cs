namespace BackCare.Web.Tests.Browser;

/// <summary>Most browser tests share one site and one browser.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<Site>, ICollectionFixture<Chromium>
{
    public const string Name = "browser";
}
