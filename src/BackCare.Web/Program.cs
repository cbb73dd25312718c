using BackCare.Web.Addresses;
using BackCare.Web.Api;
using BackCare.Web.Api.Fhir;
using BackCare.Web.Caching;
using BackCare.Web.Clinics;
using BackCare.Web.ContentReload;
using BackCare.Web.Discovery;
using BackCare.Web.Hosting;
using BackCare.Web.Pages;
using BackCare.Web.Pages.Guides;
using BackCare.Web.Pages.HowWeCheck;
using BackCare.Web.Pages.OfflinePages;
using BackCare.Web.Pages.Sessions;
using BackCare.Web.Security;
using BackCare.Web.Settings;
using BackCare.Web.Translation;

try
{
    await Startup.RunAsync(Site.Build(args));
    return 0;
}
catch (SettingsException exception)
{
    return Startup.Report(exception.Problems);
}

/// <summary>The site from its settings: served by this program, and written to files by the command <c>export</c>.</summary>
internal static class Site
{
    /// <exception cref="SettingsException">A setting or anything in the content is wrong.</exception>
    public static WebApplication Build(string[] args)
    {
        var builder = SettingsSetup.CreateBuilder(args);
        var settings = builder.AddSettings();
        var urls = new SiteUrls(settings.Address?.OriginalString, settings.PathBase, settings.Export);
        var withCheck = settings.SymptomCheck == SymptomCheck.Questions;
        var contentFolder = ProgramFolder.FindContent(settings.ContentFolder);
        builder.AddLogging();
        builder.AddMetrics();
        builder.AddRequestLimits(settings.Limits);
        var clinicProblems = builder.AddClinic();
        builder.Services.AddAddresses(urls);
        var watch = settings.WatchContent ?? builder.Environment.IsDevelopment();
        builder.Services.AddContent(contentFolder, watch, language => urls.In(language).To, withCheck);
        builder.Services.AddRateLimits(settings.Limits);
        builder.Services.AddTrustedProxies(settings.Limits);
        builder.Services.AddPages();
        if (settings.Export)
        {
            builder.Services.AddPlanPaths();
        }

        builder.Services.AddFastCompression();
        builder.Services.AddAssets();
        builder.Services.AddOffline();
        builder.Services.AddApi(urls.BasePath);
        builder.Services.AddGracefulShutdown(settings);

        var app = builder.Build();
        var content = app.Services.GetRequiredService<LiveContent>();
        app.UseMetrics();
        app.UseHostNames();
        app.UseForwardedHeaders();
        app.UseSecurityHeaderPolicy();
        app.UseBasePath(urls.BasePath);
        app.UseLanguagePaths(() => content.Current.Translations);
        app.UseOffline(settings.Offline, () => content.Current.Library);
        app.UseBodylessReads();
        app.UseOpenReads();
        app.UseWhen(_ => settings.LogCachedPages, logged => logged.UseRequestLog());
        app.UsePageCache(() => content.Current.Pages);
        app.UseWhen(_ => !settings.LogCachedPages, logged => logged.UseRequestLog());
        app.UseResponseCompression();
        app.UseErrorPages();
        app.UseRequestTimeouts();
        app.UseRequestBodies();
        app.UseRouting();
        app.UsePlainAddresses();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseCachedPages();
        app.MapRazorPages();
        app.MapSessionFigures();
        app.MapAssets();
        app.MapFigures();
        app.MapClinic();
        app.MapOffline(settings.Offline);
        app.MapManifest();
        app.MapSiteMap();
        app.MapGuidesApi();
        app.MapScreeningApi(withCheck);
        app.MapPlanApi();
        app.MapFhir(urls, withCheck);
        app.MapRuleTable();
        app.MapOEmbed();
        app.MapHealth();
        app.MapOpenApi().WithMetadata(new CachedPageAttribute());
        app.CheckContent(contentFolder, clinicProblems);
        return app;
    }
}
