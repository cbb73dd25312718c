using System.ComponentModel.DataAnnotations;
using System.Net;
using System.Reflection;

namespace BackCare.Web.Hosting;

/// <summary>Finds everything that is wrong with our settings at once, in words: the framework stops at the first problem.</summary>
internal static class SettingsCheck
{
    // The names of settings before they had a section of their own.
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
    ];

    private static IEnumerable<string> FindProblems(IConfigurationSection section, Type options)
    {
        var known = options.GetProperties().ToDictionary(property => property.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var child in section.GetChildren().Where(child => !OldNames.ContainsKey(child.Path)))
        {
            var problems = known.TryGetValue(child.Key, out var property)
                ? FindProblems(child, property)
                : [$"{child.Path} is not a setting; the settings there are {string.Join(", ", known.Keys)}"];
            foreach (var problem in problems)
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<string> FindProblems(IConfigurationSection setting, PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (type == typeof(IConfigurationSection))
        {
            return []; // ClinicReader checks it.
        }

        if (type == typeof(LimitOptions))
        {
            return setting.Value is { Length: > 0 }
                ? [$"{setting.Path} is a section: write its settings, such as {setting.Path}:PostsPerMinute"]
                : FindProblems(setting, type);
        }

        return type == typeof(IList<string>) ? FindProxyProblems(setting) : FindValueProblems(setting, property, type);
    }

    private static IEnumerable<string> FindValueProblems(IConfigurationSection setting, PropertyInfo property, Type type)
    {
        var text = setting.Value;
        if (setting.GetChildren().Any())
        {
            return [$"{setting.Path} must be one value, without settings below it"];
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return type == typeof(string) ? [] : [$"{setting.Path} is empty: give it a value, or leave it out"];
        }

        if (type == typeof(bool))
        {
            return bool.TryParse(text, out _) ? [] : [$"{setting.Path} is \"{text}\": write true or false"];
        }

        if (type.IsEnum)
        {
            var choices = Enum.GetNames(type).Select(name => name.ToLowerInvariant()).ToList();
            return choices.Contains(text.ToLowerInvariant()) ? [] : [$"{setting.Path} is \"{text}\": write {string.Join(" or ", choices)}"];
        }

        if (type == typeof(int))
        {
            var range = property.GetCustomAttribute<RangeAttribute>()!;
            return int.TryParse(text, out var number) && range.IsValid(number)
                ? []
                : [$"{setting.Path} is \"{text}\": write a whole number from {range.Minimum} to {range.Maximum}"];
        }

        return FindTextProblems(setting.Path, property.Name, text.Trim());
    }

    private static IEnumerable<string> FindTextProblems(string path, string name, string text) => name switch
    {
        nameof(SiteOptions.Address) when !IsOrigin(text) =>
            [$"{path} is \"{text}\": write the scheme and the host only, such as https://backcare.example; a path belongs in "
                + "BackCare:PathBase"],
        nameof(SiteOptions.PathBase) when !IsPath(text) =>
            [$"{path} is \"{text}\": write a path without a slash at its end, such as /back"],
        nameof(SiteOptions.ContentFolder) when !Directory.Exists(text) =>
            [$"{path} is \"{text}\": there is no such folder; it was looked for at {Path.GetFullPath(text)}"],
        _ => [],
    };

    private static IEnumerable<string> FindProxyProblems(IConfigurationSection setting) =>
        setting.Value is { Length: > 0 } text
            ? [$"{setting.Path} is \"{text}\": write a list, as {setting.Path}:0, {setting.Path}:1 and so on"]
            : setting.GetChildren().Where(proxy => !IsNetwork(proxy.Value))
                .Select(proxy => $"{proxy.Path} is \"{proxy.Value}\": write an IP address, or a network such as 10.0.0.0/8");

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && address is { Scheme: "https" or "http", UserInfo: "", PathAndQuery: "/", Fragment: "" } && address.Host.Length > 0;

    private static bool IsPath(string text) =>
        text.Length > 1 && text[0] == '/' && text[^1] != '/' && text.All(
            c => char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '_' or '.');

    private static bool IsNetwork(string? text) => IPAddress.TryParse(text, out _) || System.Net.IPNetwork.TryParse(text, out _);
}
