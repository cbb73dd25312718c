using BackCare.Content;

namespace BackCare.Web.Translation;

/// <summary>Attributes for a part of a page that is not translated yet; other parts have none.</summary>
internal static class PartLanguage
{
    /// <summary>The attribute <c>lang</c>.</summary>
    public static string? LangOf(this ContentLibrary library, string language) => language == library.Language ? null : language;

    /// <summary>The attribute <c>dir</c>.</summary>
    public static string? DirOf(this ContentLibrary library, string language) =>
        language == library.Language ? null : library.For(language).Interface.Translation.Dir;
}
