using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace BackCare.Web.Plumbing;

/// <summary>Pages travel compressed: figures are text and shrink to a third.</summary>
internal static class PageCompression
{
    public static void AddPageCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(options => options.EnableForHttps = true); // No page mixes a secret with input: BREACH has no target.

        // Faster packing would make a form POST cheaper, and the first visit larger than the first packets hold.
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
    }
}
