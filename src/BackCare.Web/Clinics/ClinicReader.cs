using BackCare.Web.Settings;

namespace BackCare.Web.Clinics;

/// <summary>Turns the section "BackCare:Clinic" of the settings into a clinic, and reports everything that is wrong with it at
/// once.</summary>
internal sealed class ClinicReader(IConfigurationSection section, Lazy<ThemeTokens> tokens)
{
    private readonly List<string> problems = [.. SettingsCheck.FindProblems(section, typeof(ClinicOptions))];

    /// <summary>The clinic, which is right only where nothing is reported.</summary>
    public (Clinic Clinic, IReadOnlyList<string> Problems) Read()
    {
        var website = Uri.TryCreate(Text("Website"), UriKind.Absolute, out var address) ? address : null;
        var clinic = new Clinic(
            Text("Name"), Text("Phone"), Text("Address"), website, Text("Country")?.ToLowerInvariant(), Logo(), Theme(),
            FrameAncestors());
        if (clinic.Logo is not null && clinic.Name is null)
        {
            Report("Logo", "needs BackCare:Clinic:Name beside it, for people who do not see the logo");
        }

        return (clinic, problems);
    }

    // An empty environment variable is how many tools write "not set".
    private string? Text(string key) => section[key] is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    private ClinicLogo? Logo() =>
        Text("Logo") is { } file ? ClinicLogo.Read(file, problem => Report("Logo", problem)) : null;

    private ClinicTheme? Theme() => ClinicTheme.Read(
        tokens,
        Colour.Parse(Text("Brand")), Colour.Parse(Text("Tint")),
        Colour.Parse(Text("BrandDark")), Colour.Parse(Text("TintDark")),
        problems.Add);

    private IReadOnlyList<string> FrameAncestors()
    {
        var list = section.GetSection("FrameAncestors");
        var texts = list.GetChildren().Select(child => child.Value ?? "").Append(list.Value ?? "");
        return [.. texts.SelectMany(text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(Origin)];
    }

    private string Origin(string text)
    {
        if (Uri.TryCreate(text, UriKind.Absolute, out var address)
            && address is { Scheme: "https", UserInfo: "", PathAndQuery: "/", Fragment: "", HostNameType: UriHostNameType.Dns })
        {
            return $"https://{address.IdnHost}{(address.IsDefaultPort ? "" : $":{address.Port}")}";
        }

        Report(
            "FrameAncestors", $"\"{text}\" is no https origin: write the scheme and the host only, such as https://clinic.example");
        return text;
    }

    private void Report(string key, string problem) => problems.Add($"{section.Path}:{key} {problem}");
}
