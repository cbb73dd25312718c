using BackCare.Content;

namespace BackCare.Web.Plumbing;

/// <summary>Where the content folder is, and the one edition that every page of a request looks things up in.</summary>
internal static class ContentSetup
{
    private const string Setting = "ContentFolder";
    private const string Watch = "WatchContent";

    /// <summary>Begins to read the content while the rest is set up: nothing may ask for it before the task is done.</summary>
    /// <returns>Done when the content is read; fails with a <see cref="ContentException"/> when anything in it is wrong.</returns>
    public static Task AddContent(this WebApplicationBuilder builder)
    {
        var folder = builder.Configuration[Setting] ?? Locate(builder.Environment.ContentRootPath);
        var reading = Task.Run(() => new Edition(ContentLibrary.Load(folder)));
        builder.Services.AddSingleton(services => new LiveContent(folder, reading.GetAwaiter().GetResult(), services.GetRequiredService<ILogger<LiveContent>>()));
        builder.Services.AddScoped(services => services.GetRequiredService<LiveContent>().Current);
        builder.Services.AddScoped(services => services.GetRequiredService<Edition>().Library);
        builder.Services.AddScoped(services => services.GetRequiredService<Edition>().Proof);
        builder.Services.AddScoped<VisitorCountry>();
        builder.Services.AddSingleton<SiteAddress>();
        if (builder.Configuration.GetValue(Watch, builder.Environment.IsDevelopment()))
        {
            builder.Services.AddHostedService<ContentWatch>();
        }

        return reading;
    }

    /// <summary>Beside the published site, or at the root of a checkout.</summary>
    public static string Locate(string root)
    {
        var published = Path.Combine(root, "content");
        return Directory.Exists(published) ? published : Path.GetFullPath(Path.Combine(root, "..", "..", "content"));
    }
}
