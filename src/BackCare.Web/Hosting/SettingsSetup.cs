using System.Text.Json;
using BackCare.Web.Clinics;
using BackCare.Web.Settings;

namespace BackCare.Web.Hosting;

/// <summary>Our settings as options, checked before anything uses them.</summary>
internal static class SettingsSetup
{
    /// <exception cref="SettingsException">A file of settings, or a folder that they name, cannot be read.</exception>
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
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            throw new SettingsException([$"{exception.Message} Correct the path, or give the site the right to it"], exception);
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
        if (settings is { Export: true, SymptomCheck: not SymptomCheck.List })
        {
            throw new SettingsException(["BackCare:Export is for the command export: leave it out, or set BackCare:SymptomCheck to list"]);
        }

        builder.Services.AddSingleton(settings);
        return settings;
    }
}
