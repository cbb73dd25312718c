using BackCare.Web.Caching;

namespace BackCare.Web.Tests.Caching;

public sealed class PageCacheSpecs
{
    private const int Megabyte = 1024 * 1024;

    [Fact]
    public void Cached_pages_take_128_megabytes_and_no_more()
    {
        var pages = new PageCache();
        var body = new byte[Megabyte];
        for (var n = 0; n < 128; n++)
        {
            Assert.NotNull(pages.Keep($"/{n}", PageEncoding.Identity, body, "text/html"));
        }

        Assert.Null(pages.Keep("/next", PageEncoding.Identity, body, "text/html"));
    }

    [Fact]
    public void A_page_is_compressed_once_in_each_encoding()
    {
        var pages = new PageCache();
        PageEncoding[] asked = [PageEncoding.Gzip, PageEncoding.Gzip, PageEncoding.Brotli];

        Assert.Equal(2, asked.Select(encoding => pages.Keep("/", encoding, new byte[1000], "text/html")).Distinct().Count());
    }
}
