namespace BackCare.Text;

/// <summary>What an exported copy of the site says in place of what needs a server.</summary>
/// <param name="LiveSite">Precedes the address of the live site.</param>
/// <param name="NoLiveSite">Shown when there is no live site.</param>
public sealed record ExportText(
    string Search, string Questions, string Reminders, string Builder, string About, string LiveSite, string NoLiveSite);
