using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using BackCare.Web.Hosting;
using BackCare.Web.Pages.Check;
using BackCare.Web.Pages.Guides;
using BackCare.Web.Pages.Shared;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;

namespace BackCare.Web.Pages;

/// <summary>How pages are made and sent.</summary>
internal static class PagesSetup
{
    public static void AddPages(this IServiceCollection services)
    {
        services.AddRazorPages().AddMvcOptions(pages =>
        {
            pages.Filters.Add<MethodNotAllowedFilter>();

            // Our forms have no names such as "a[b]", and these two throw on unbalanced brackets.
            pages.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
            pages.ValueProviderFactories.RemoveType<JQueryQueryStringValueProviderFactory>();
        });
        services.AddDataProtection().DisableAutomaticKeyGeneration(); // There is no cookie to protect, so no key is kept in a file.
        services.AddSingleton<SealedForms>();
        services.AddSingleton(site => FigureStyle.Read(site.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider));
        services.AddScoped<PageLanguages>();

        // Pages are UTF-8: only what HTML itself needs is escaped, so letters of any language stay readable and short.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }

    /// <summary>For responses made per request; cached pages are compressed once, at the best level.</summary>
    public static void AddFastCompression(this IServiceCollection services)
    {
        // No page mixes a secret with input: BREACH has no target.
        services.AddResponseCompression(options => options.EnableForHttps = true);
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
    }
}
