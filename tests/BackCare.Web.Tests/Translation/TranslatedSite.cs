using BackCare.Tests.Content;
using BackCare.Tests.Content.Translation;

namespace BackCare.Web.Tests.Translation;

/// <summary>The site in English and in a language that is written from right to left, some of it not translated yet.</summary>
public sealed class TranslatedSite : IDisposable
{
    public const string Untranslated = "/xx/guides/plank";

    private readonly ContentCopy content = new();

    public TranslatedSite()
    {
        PseudoLanguage.Write(content.Folder, direction: "rtl");
        content.Delete("xx/guides/plank.md");
        Site = new Site
        {
            ContentFolder = content.Folder,
            Settings = new Dictionary<string, string> { ["BackCare:Address"] = "https://backcare.example" },
        };
    }

    internal Site Site { get; }

    internal HttpClient Anyone => Site.Anyone;

    public void Dispose()
    {
        Site.Dispose();
        content.Dispose();
    }
}
