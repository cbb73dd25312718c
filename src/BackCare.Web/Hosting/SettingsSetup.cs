using System.Text.Json;
using BackCare.Web.Clinics;
using BackCare.Web.Settings;

namespace BackCare.Web.Hosting;

/// <summary>Our settings as options, checked before anything uses them.</summary>
internal static class SettingsSetup
{
    /// <exception cref="SettingsException">A file of settings cannot be read.</exception>
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        try
        {
            return WebApplication.CreateBuilder(ProgramFolder.Options(args));
        }
        catch (InvalidDataException exception)
        {
            var cause = exception.GetBaseException();
            var fix = cause is JsonException { LineNumber: { } line } ? $"Line {line + 1} is not JSON: correct it" : cause.Message;
            throw new SettingsException([$"{exception.Message} {fix}"], exception);
        }
    }

    /// <exception cref="SettingsException">A setting is wrong.</exception>
    public static SiteOptions AddSettings(this WebApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        List<string> problems =
        [
            .. SettingsCheck.FindProblems(configuration), .. MetricsSetup.FindProblems(configuration),
            .. Listening.FindProblems(configuration), .. AssetsSetup.FindProblems(builder.Environment),
        ];
        if (problems.Count > 0)
        {
            throw new SettingsException([.. problems, .. ClinicSetup.FindProblems(builder)]);
        }

        var section = configuration.GetSection(SiteOptions.Section);
        builder.Services.AddOptions<SiteOptions>()
            .Bind(section, binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        var settings = section.Get<SiteOptions>() ?? new SiteOptions();
        builder.Services.AddSingleton(settings);
        return settings;
    }
}
