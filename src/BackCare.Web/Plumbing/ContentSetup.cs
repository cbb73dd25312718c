using BackCare.Content;

namespace BackCare.Web.Plumbing;

/// <summary>Where the content folder is, and the one edition that every page of a request looks things up in.</summary>
internal static class ContentSetup
{
    private const string Setting = "ContentFolder";
    private const string Watch = "WatchContent";

    /// <summary>Loads the library before anything else starts.</summary>
    /// <exception cref="ContentException">Anything in the content is wrong.</exception>
    public static ContentLibrary AddContent(this WebApplicationBuilder builder)
    {
        var folder = builder.Configuration[Setting] ?? Locate(builder.Environment.ContentRootPath);
        var first = new Edition(ContentLibrary.Load(folder));
        builder.Services.AddSingleton(services => new LiveContent(folder, ContentSnapshot.Read, first, services.GetRequiredService<ILogger<LiveContent>>()));
        builder.Services.AddScoped(services => services.GetRequiredService<LiveContent>().Current);
        builder.Services.AddScoped(services => services.GetRequiredService<Edition>().Library);
        builder.Services.AddScoped(services => services.GetRequiredService<Edition>().Proof);
        builder.Services.AddScoped<VisitorCountry>();
        builder.Services.AddSingleton<SiteAddress>();
        if (builder.Configuration.GetValue(Watch, builder.Environment.IsDevelopment()))
        {
            builder.Services.AddHostedService<ContentWatch>();
        }

        return first.Library;
    }

    /// <summary>Beside the published site, or at the root of a checkout.</summary>
    public static string Locate(string root)
    {
        var published = Path.Combine(root, "content");
        return Directory.Exists(published) ? published : Path.GetFullPath(Path.Combine(root, "..", "..", "content"));
    }
}
