using BackCare.Content;

namespace BackCare.Web.Translation;

/// <summary>What stands on a part of a page that is not translated yet. On all other parts nothing does.</summary>
internal static class PartLanguage
{
    /// <summary>The attribute <c>lang</c>.</summary>
    public static string? LangOf(this ContentLibrary library, string language) => language == library.Language ? null : language;

    /// <summary>The attribute <c>dir</c>.</summary>
    public static string? DirOf(this ContentLibrary library, string language) =>
        language == library.Language ? null : library.For(language).Interface.Translation.Dir;
}
