namespace BackCare.Web.Pages.Shared;

/// <summary>What an export leaves out.</summary>
/// <param name="Words">That it is not there.</param>
/// <param name="Path">Where the live site has it.</param>
public sealed record NotInExport(string Words, string Path);
