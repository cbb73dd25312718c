using System.Security.Cryptography;
using System.Text;
using BackCare.Content;
using BackCare.Web.ContentReload;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace BackCare.Web.Clinics;

/// <summary>The one clinic that pages show, and its logo and colours at fixed addresses.</summary>
internal static class ClinicSetup
{
    private const string Section = "BackCare:Clinic";

    /// <summary>What is wrong with the settings of the clinic, except what only the content can show.</summary>
    public static IReadOnlyList<string> FindProblems(WebApplicationBuilder builder) => Read(builder, countries: null).Problems;

    public static void AddClinic(this WebApplicationBuilder builder)
    {
        builder.Services.AddTransient<VisitorCountry>();
        builder.Services.AddTransient<PhoneLinks>();
        builder.Services.AddSingleton(services =>
        {
            var lines = services.GetRequiredService<LiveContent>().Current.Library.Emergency;
            var (clinic, problems) = Read(builder, lines.Select(line => line.Country).ToHashSet());
            return problems.Count == 0 ? clinic : throw new SettingsException(problems);
        });
    }

    private static (Clinic Clinic, IReadOnlyList<string> Problems) Read(WebApplicationBuilder builder, HashSet<string>? countries) =>
        new ClinicReader(
            builder.Configuration.GetSection(Section), countries, new(() => Tokens(builder.Environment.WebRootFileProvider))).Read();

    /// <exception cref="ContentException">Anything in the content is wrong.</exception>
    /// <exception cref="SettingsException">Any setting of the clinic is wrong.</exception>
    public static void MapClinic(this WebApplication app)
    {
        var clinic = app.Services.GetRequiredService<Clinic>();
        if (clinic.Theme is { } theme)
        {
            Map(app, ClinicTheme.Path, Encoding.UTF8.GetBytes(theme.Css), "text/css");
        }

        if (clinic.Logo is { } logo)
        {
            Map(app, ClinicLogo.Path, logo.Bytes, logo.Type);
        }
    }

    internal static ThemeTokens Tokens(IFileProvider files)
    {
        using var reader = new StreamReader(files.GetFileInfo("site.css").CreateReadStream());
        return ThemeTokens.Read(reader.ReadToEnd());
    }

    private static void Map(WebApplication app, string path, ReadOnlyMemory<byte> bytes, string type)
    {
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes.Span)[..8])}\"");
        app.MapGet(path, (HttpResponse response) =>
        {
            response.Headers.CacheControl = "max-age=3600";
            return Results.Bytes(bytes, type, entityTag: tag);
        }).ExcludeFromDescription();
    }
}
