using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace BackCare.Web.Plumbing;

/// <summary>Pages travel compressed: figures are text and shrink to a third.</summary>
internal static class PageCompression
{
    public static void AddPageCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(options => options.EnableForHttps = true); // No page mixes a secret with input: BREACH has no target.

        // What is made for each request; pages that are held are packed best. Packing better took as long as making the page.
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
    }
}
