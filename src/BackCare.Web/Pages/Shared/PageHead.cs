namespace BackCare.Web.Pages.Shared;

/// <summary>What the layout needs to know of a page: its title, its description, and whether search engines may list it.</summary>
public sealed record PageHead(string Title, string Description, bool Indexed = true)
{
    internal const string Key = "Head";
}
