using System.ComponentModel.DataAnnotations;
using System.Net;

namespace BackCare.Web.Hosting;

/// <summary>What the framework's own attributes cannot check in a setting, with what to write instead.</summary>
public static class SettingRules
{
    public const string Number = "write a whole number from {1} to {2}";

    public static ValidationResult? CheckOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && address is { Scheme: "https" or "http", UserInfo: "", PathAndQuery: "/", Fragment: "", Host.Length: > 0 }
            ? ValidationResult.Success
            : new("write the scheme and the host only, such as https://backcare.example; a path belongs in BackCare:PathBase");

    public static ValidationResult? CheckWebsite(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address is { Scheme: "https", UserInfo: "" }
            ? ValidationResult.Success
            : new("write a whole https address, such as https://clinic.example");

    public static ValidationResult? CheckFolder(string text) =>
        Directory.Exists(text)
            ? ValidationResult.Success
            : new($"there is no such folder; it was looked for at {Path.GetFullPath(text)}");

    public static ValidationResult? CheckNetwork(string text) =>
        IPAddress.TryParse(text, out _) || System.Net.IPNetwork.TryParse(text, out _)
            ? ValidationResult.Success
            : new("write an IP address, or a network such as 10.0.0.0/8");
}
