using System.ComponentModel.DataAnnotations;

namespace BackCare.Web.Clinics;

/// <summary>The section "BackCare:Clinic" of the settings, as it is written.</summary>
internal sealed class ClinicOptions
{
    private const string ColourToWrite = "write a colour as #rrggbb, such as #0d6b63";

    public string? Name { get; set; }

    [RegularExpression(
        "(?=(?:[^0-9]*[0-9]){3,15}[^0-9]*\\z)\\+?[0-9(][0-9 ()./-]*", ErrorMessage = "write 3 to 15 digits, such as +44 20 7946 0000")]
    public string? Phone { get; set; }

    public string? Address { get; set; }

    [RegularExpression(
        @"https://[^/?#@\s]+([/?#].*)?", ErrorMessage = "write a whole https address, such as https://clinic.example")]
    public Uri? Website { get; set; }

    public string? Country { get; set; }

    /// <summary>The path of a file.</summary>
    public string? Logo { get; set; }

    [RegularExpression(Colour.Pattern, ErrorMessage = ColourToWrite)]
    public string? Brand { get; set; }

    [RegularExpression(Colour.Pattern, ErrorMessage = ColourToWrite)]
    public string? Tint { get; set; }

    [RegularExpression(Colour.Pattern, ErrorMessage = ColourToWrite)]
    public string? BrandDark { get; set; }

    [RegularExpression(Colour.Pattern, ErrorMessage = ColourToWrite)]
    public string? TintDark { get; set; }

    /// <summary>A list, or one text with spaces between the origins.</summary>
    public IConfigurationSection? FrameAncestors { get; set; }
}
