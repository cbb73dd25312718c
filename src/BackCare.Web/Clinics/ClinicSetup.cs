using System.Security.Cryptography;
using System.Text;
using BackCare.Screening;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace BackCare.Web.Clinics;

/// <summary>The one clinic that pages show, and its logo and colours at fixed addresses.</summary>
internal static class ClinicSetup
{
    private const string Section = "BackCare:Clinic";

    /// <summary>What is wrong with the settings of the clinic, except what only the content can show.</summary>
    public static IReadOnlyList<string> FindProblems(WebApplicationBuilder builder) => Read(builder).Problems;

    /// <summary>What is wrong with the country of the clinic.</summary>
    /// <param name="known">The countries whose emergency numbers we have.</param>
    public static IEnumerable<string> FindProblems(Clinic clinic, EmergencyLines known) =>
        clinic.Country is not { } country || known.Find(country) is not null
            ? []
            :
            [
                $"{Section}:Country \"{country}\" is not in content/emergency.yml: write one of "
                    + $"{string.Join(", ", known.Select(line => line.Country).Order())}, or add it there",
            ];

    /// <returns>What is wrong, to be reported with the content: a clinic with a wrong setting never comes to be shown.</returns>
    public static IReadOnlyList<string> AddClinic(this WebApplicationBuilder builder)
    {
        var (clinic, problems) = Read(builder);
        builder.Services.AddTransient<VisitorCountry>();
        builder.Services.AddTransient<PhoneLinks>();
        builder.Services.AddSingleton(clinic);
        return problems;
    }

    private static (Clinic Clinic, IReadOnlyList<string> Problems) Read(WebApplicationBuilder builder) =>
        new ClinicReader(builder.Configuration.GetSection(Section), new(() => Tokens(builder.Environment.WebRootFileProvider))).Read();

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
        // Weak, because it stands for the compressed file too.
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes.Span)[..8])}\"", isWeak: true);
        app.MapGet(path, (HttpResponse response) =>
        {
            response.Headers.CacheControl = "max-age=3600";
            return Results.Bytes(bytes, type, entityTag: tag);
        }).ExcludeFromDescription();
    }
}
