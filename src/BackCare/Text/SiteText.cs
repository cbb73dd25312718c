namespace BackCare.Text;

/// <summary>What stands on every page.</summary>
public sealed record SiteText(
    string Name, string Tagline, string SkipLink, string Navigation, string WhereYouAre, string Stretches, string Routines, string Check,
    string Learn, string FooterNote, string FooterLinks, string Home, string ClinicPhone);
