namespace BackCare.Text;

/// <summary>What a copy of the site in files says in the place of what needs a server.</summary>
/// <param name="LiveSite">Stands before the address of the site that has it.</param>
/// <param name="NoLiveSite">Stands there when no site has it.</param>
public sealed record ExportText(
    string Search, string Questions, string Reminders, string Builder, string About, string LiveSite, string NoLiveSite);
