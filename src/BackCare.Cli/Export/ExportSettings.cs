namespace BackCare.Cli.Export;

/// <summary>What an export is made from.</summary>
/// <param name="Address">Where the files will be, without a slash at its end unless it is an origin.</param>
/// <param name="Live">The site that has what files cannot do, or null.</param>
/// <param name="Content">The whole path of the content folder.</param>
internal sealed record ExportSettings(Uri Address, Uri? Live, string Content);
