using System.Text.RegularExpressions;

namespace BackCare.Web.Clinics;

/// <summary>Turns the section "BackCare:Clinic" of the settings into a clinic, and reports everything that is wrong with it at once.</summary>
internal sealed partial class ClinicReader(IConfigurationSection section, IReadOnlyCollection<string>? countries, Lazy<ThemeTokens> tokens)
{
    private static readonly string[] Keys =
        ["Name", "Phone", "Address", "Website", "Country", "Logo", "Brand", "Tint", "BrandDark", "TintDark", "FrameAncestors"];

    private readonly List<string> problems = [];

    /// <exception cref="ClinicException">Anything is wrong.</exception>
    public Clinic Read()
    {
        foreach (var unknown in section.GetChildren().Where(child => !Keys.Contains(child.Key, StringComparer.OrdinalIgnoreCase)))
        {
            Report(unknown.Key, $"is no setting; the settings are {string.Join(", ", Keys)}");
        }

        var clinic = new Clinic(Text("Name"), Phone(), Text("Address"), Website(), Country(), Logo(), Theme(), FrameAncestors());
        if (clinic.Logo is not null && clinic.Name is null)
        {
            Report("Logo", "needs BackCare:Clinic:Name beside it, for people who do not see the logo");
        }

        return problems.Count == 0 ? clinic : throw new ClinicException(problems);
    }

    // An empty environment variable is how many tools write "not set".
    private string? Text(string key)
    {
        if (section.GetSection(key).GetChildren().Any())
        {
            Report(key, "must be one text");
        }

        var text = section[key]?.Trim();
        return string.IsNullOrEmpty(text) ? null : text;
    }

    private string? Phone() =>
        Text("Phone") is { } phone
            ? PhoneNumber().IsMatch(phone) ? phone : Report("Phone", $"\"{phone}\" is no phone number: write 3 to 15 digits, such as +44 20 7946 0000")
            : null;

    private Uri? Website()
    {
        var text = Text("Website");
        if (text is null || (Uri.TryCreate(text, UriKind.Absolute, out var address) && address is { Scheme: "https", UserInfo: "" }))
        {
            return text is null ? null : new Uri(text);
        }

        Report("Website", $"\"{text}\" is no https address: write it in full, such as https://clinic.example");
        return null;
    }

    private string? Country() =>
        Text("Country")?.ToLowerInvariant() is { } country
            ? countries?.Contains(country) is not false ? country : Report("Country", $"\"{country}\" is not in content/emergency.yml: write one of {string.Join(", ", countries.Order())}, or add it there")
            : null;

    private ClinicLogo? Logo()
    {
        if (Text("Logo") is not { } file)
        {
            return null;
        }

        var (logo, problem) = ClinicLogo.Read(file);
        if (problem is not null)
        {
            Report("Logo", problem);
        }

        return logo;
    }

    private ClinicTheme? Theme() =>
        ClinicTheme.Read(tokens, ColourOf("Brand"), ColourOf("Tint"), ColourOf("BrandDark"), ColourOf("TintDark"), problems.Add);

    private Colour? ColourOf(string key)
    {
        var text = Text(key);
        if (text is not null && Colour.Parse(text) is null)
        {
            Report(key, $"\"{text}\" is no colour: write #rrggbb, such as #0d6b63");
        }

        return text is null ? null : Colour.Parse(text);
    }

    /// <summary>A list of its own keys (FrameAncestors:0, :1 …), or one text with spaces between the origins.</summary>
    private IReadOnlyList<string> FrameAncestors()
    {
        var list = section.GetSection("FrameAncestors");
        var texts = list.GetChildren().Select(child => child.Value ?? "").Append(list.Value ?? "");
        return [.. texts.SelectMany(text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(Origin).OfType<string>()];
    }

    private string? Origin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && address is { Scheme: "https", UserInfo: "", PathAndQuery: "/", Fragment: "", HostNameType: UriHostNameType.Dns }
            ? $"https://{address.IdnHost}{(address.IsDefaultPort ? "" : $":{address.Port}")}"
            : Report("FrameAncestors", $"\"{text}\" is no https origin: write the scheme and the host only, such as https://clinic.example");

    private string? Report(string key, string problem)
    {
        problems.Add($"BackCare:Clinic:{key} {problem}");
        return null;
    }

    [GeneratedRegex("^(?=(?:[^0-9]*[0-9]){3,15}[^0-9]*\\z)\\+?[0-9(][0-9 ()./-]*\\z")]
    private static partial Regex PhoneNumber();
}
