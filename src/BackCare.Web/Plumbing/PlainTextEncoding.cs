using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.WebEncoders;

namespace BackCare.Web.Plumbing;

/// <summary>Pages are UTF-8: only what HTML itself needs is escaped, so letters of any language stay readable and short.</summary>
internal static class PlainTextEncoding
{
    public static void AddPlainTextEncoding(this IServiceCollection services) =>
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
}
