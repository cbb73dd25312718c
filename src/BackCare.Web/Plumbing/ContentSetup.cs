using BackCare.Content;

namespace BackCare.Web.Plumbing;

/// <summary>Where the content folder is, and the one edition that every page of a request looks things up in.</summary>
internal static class ContentSetup
{
    private const string Setting = "ContentFolder";
    private const string Watch = "WatchContent";

    /// <summary>Begins to read the library. That takes as long as all the rest of a start, so the two go on at once; whoever needs the content first
    /// waits for it, and learns what is wrong with it by a <see cref="ContentException"/>.</summary>
    public static void AddContent(this WebApplicationBuilder builder)
    {
        var folder = builder.Configuration[Setting] ?? Locate(builder.Environment.ContentRootPath);
        var reading = Task.Run(() => Read(folder));
        builder.Services.AddSingleton(services => new LiveContent(folder, ContentSnapshot.Read, reading.GetAwaiter().GetResult(), services.GetRequiredService<ILogger<LiveContent>>()));
        builder.Services.AddScoped(services => services.GetRequiredService<LiveContent>().Current);
        builder.Services.AddScoped(services => services.GetRequiredService<Edition>().Library);
        builder.Services.AddScoped(services => services.GetRequiredService<Edition>().Proof);
        builder.Services.AddScoped<VisitorCountry>();
        builder.Services.AddSingleton<SiteAddress>();
        if (builder.Configuration.GetValue(Watch, builder.Environment.IsDevelopment()))
        {
            builder.Services.AddHostedService<ContentWatch>();
        }
    }

    /// <summary>Beside the published site, or at the root of a checkout.</summary>
    public static string Locate(string root)
    {
        var published = Path.Combine(root, "content");
        return Directory.Exists(published) ? published : Path.GetFullPath(Path.Combine(root, "..", "..", "content"));
    }

    private static Edition Read(string folder)
    {
        var edition = new Edition(ContentLibrary.Load(folder, SiteLinks.AddressOf));

        // The first figure is the slowest, for its code is compiled with it, and the first page that anyone sees has it.
        _ = edition.Library.FindGuide(edition.Library.Interface.Home.HeroGuide)!.Figure.Value;
        return edition;
    }
}
