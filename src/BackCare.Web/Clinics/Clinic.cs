namespace BackCare.Web.Clinics;

/// <summary>The clinic that runs this copy of the site, from the section "BackCare:Clinic" of the settings. What is not set is null and
/// shown nowhere.</summary>
/// <param name="Address">The postal address, as printed.</param>
/// <param name="Country">The ISO code of the country whose emergency number is shown, such as <c>gb</c>.</param>
/// <param name="FrameAncestors">The https origins whose pages may embed this site.</param>
public sealed record Clinic(
    string? Name, string? Phone, string? Address, Uri? Website, string? Country, ClinicLogo? Logo, ClinicTheme? Theme,
    IReadOnlyList<string> FrameAncestors)
{
    /// <summary>Whether there is anything to show of it at the foot of a page.</summary>
    public bool HasDetails => (Name ?? Phone ?? Address) is not null;

    /// <summary>The phone number as a link: <c>tel:+442079460000</c>.</summary>
    public string? PhoneLink =>
        Phone is null ? null : "tel:" + string.Concat(Phone.Where(character => character == '+' || char.IsAsciiDigit(character)));
}
