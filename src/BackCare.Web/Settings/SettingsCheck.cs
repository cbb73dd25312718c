using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Serilog.Events;

namespace BackCare.Web.Settings;

/// <summary>Finds everything that is wrong with our settings at once, in words: the framework's binder stops at the first problem. The
/// attributes of each setting say what is right, and what to write.</summary>
internal static class SettingsCheck
{
    // Names that settings had earlier. (The limits were renamed inside their section.)
    private static readonly Dictionary<string, string> OldNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ContentFolder"] = "BackCare:ContentFolder",
        ["Address"] = "BackCare:Address",
        ["PathBase"] = "BackCare:PathBase",
        ["WatchContent"] = "BackCare:WatchContent",
        ["DrainSeconds"] = "BackCare:DrainSeconds",
        ["RequestLog"] = "Serilog:MinimumLevel:Override:Serilog.AspNetCore=Error in place of RequestLog=false",
        ["Clinic"] = "BackCare:Clinic",
        ["Limits"] = "BackCare:Limits",
        ["BackCare:Limits:PostsAMinute"] = "BackCare:Limits:PostsPerMinute",
        ["BackCare:Limits:AtOnce"] = "BackCare:Limits:MaxConcurrentRequests",
        ["BackCare:Limits:PatienceSeconds"] = "BackCare:Limits:SlowClientGraceSeconds",
        ["BackCare:Limits:LeastBytesASecond"] = "BackCare:Limits:MinBytesPerSecond",
    };

    public static IEnumerable<string> FindProblems(IConfiguration configuration) =>
    [
        .. OldNames.Where(old => configuration.GetSection(old.Key).Exists())
        .Select(old => $"{old.Key} has another name: write {old.Value}"),
        .. FindProblems(configuration.GetSection(SiteOptions.Section), typeof(SiteOptions)),
        .. FindProblems(configuration.GetSection(LogOptions.Section), typeof(LogOptions)),
    ];

    /// <summary>What is wrong in a section, except in sections below it that have readers of their own.</summary>
    public static IEnumerable<string> FindProblems(IConfigurationSection section, Type options)
    {
        var known = options.GetProperties().ToDictionary(property => property.Name, StringComparer.OrdinalIgnoreCase);
        if (section.Value is { Length: > 0 })
        {
            return [$"{section.Path} is a section: write its settings, such as {section.Path}:{known.Keys.First()}"];
        }

        return section.GetChildren().Where(child => !OldNames.ContainsKey(child.Path)).SelectMany(
            child => known.TryGetValue(child.Key, out var property)
                ? FindProblems(child, property)
                : [$"{child.Path} is not a setting; the settings there are {string.Join(", ", known.Keys)}"]);
    }

    private static IEnumerable<string> FindProblems(IConfigurationSection setting, PropertyInfo property) => property.PropertyType switch
    {
        var type when type == typeof(IConfigurationSection) => [],
        var type when type == typeof(LimitOptions) || type == typeof(LogLevelOptions) => FindProblems(setting, type),
        var type when type == typeof(IDictionary<string, LogEventLevel>) =>
            setting.GetChildren().SelectMany(item => FindValueProblems(item, typeof(LogEventLevel), property)),
        var type when type == typeof(IList<string>) => setting.Value is { Length: > 0 } text
            ? [$"{setting.Path} is \"{text}\": write a list, as {setting.Path}:0, {setting.Path}:1 and so on"]
            : setting.GetChildren().SelectMany(item => FindValueProblems(item, typeof(string), property)),
        var type => FindValueProblems(setting, type, property),
    };

    private static IEnumerable<string> FindValueProblems(IConfigurationSection setting, Type type, PropertyInfo property)
    {
        if (setting.GetChildren().Any())
        {
            return [$"{setting.Path} must be one value, without settings below it"];
        }

        if (string.IsNullOrWhiteSpace(setting.Value))
        {
            return property.PropertyType.IsClass ? [] : [$"{setting.Path} is empty: give it a value, or leave it out"];
        }

        var rules = property.GetCustomAttributes<ValidationAttribute>().ToList();
        return Convert(setting, type) is { } value
            ? rules.Select(rule => rule.GetValidationResult(value, new ValidationContext(value)))
                .OfType<ValidationResult>().Select(result => $"{setting.Path} is \"{setting.Value}\": {result.ErrorMessage}")
            : [$"{setting.Path} is \"{setting.Value}\": {rules.FirstOrDefault()?.FormatErrorMessage("") ?? "write true or false"}"];
    }

    /// <summary>The value as the framework reads it; null when it cannot.</summary>
    private static object? Convert(IConfigurationSection setting, Type type)
    {
        try
        {
            return setting.Get(type) switch
            {
                string text => text.Trim(),
                Uri { IsAbsoluteUri: false } => null,
                Enum name when !$"{name}".Equals(setting.Value!.Trim(), StringComparison.OrdinalIgnoreCase) => null, // A number.
                var value => value,
            };
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
