using BackCare.Web.Clinics;

namespace BackCare.Web.Hosting;

/// <summary>Our settings as options, checked before anything uses them.</summary>
internal static class SettingsSetup
{
    /// <exception cref="SettingsException">A setting is wrong.</exception>
    public static SiteOptions AddSettings(this WebApplicationBuilder builder)
    {
        var problems = SettingsCheck.FindProblems(builder.Configuration).ToList();
        if (problems.Count > 0)
        {
            throw new SettingsException(
                [.. problems, .. ClinicSetup.FindProblems(builder.Configuration, builder.Environment, known: null)]);
        }

        var section = builder.Configuration.GetSection(SiteOptions.Section);
        builder.Services.AddOptions<SiteOptions>()
            .Bind(section, binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        var settings = section.Get<SiteOptions>() ?? new SiteOptions();
        builder.Services.AddSingleton(settings);
        return settings;
    }
}
