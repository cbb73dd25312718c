using System.Globalization;

namespace BackCare.Web.Hosting;

/// <summary>Where the site listens, in the framework's own settings.</summary>
internal static class Listening
{
    /// <summary>What the server would throw at, or read as another address than was meant.</summary>
    public static IEnumerable<string> FindProblems(IConfiguration configuration) =>
    [
        .. FindProblems(configuration, "URLS", IsAddress, "addresses such as http://*:5080"),
        .. FindProblems(configuration, "HTTP_PORTS", IsPort, "ports from 0 to 65535, such as 5080"),
        .. FindProblems(configuration, "HTTPS_PORTS", IsPort, "ports from 0 to 65535, such as 5443"),
    ];

    private static IEnumerable<string> FindProblems(IConfiguration configuration, string key, Predicate<string> isRight, string right) =>
        configuration[key] is { } value
        && !value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).All(part => isRight(part))
            ? [$"ASPNETCORE_{key} is \"{value}\": write {right}"]
            : [];

    private static bool IsPort(string text) => ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static bool IsAddress(string text)
    {
        try
        {
            // A port that is no number counts as a part of the host, and any host as all addresses of the machine.
            return BindingAddress.Parse(text) is { Scheme: "http" or "https", PathBase: "", Port: >= 0 and <= ushort.MaxValue } address
                && (address.IsUnixPipe || !address.Host.Contains(':', StringComparison.Ordinal) || address.Host[^1] == ']');
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
