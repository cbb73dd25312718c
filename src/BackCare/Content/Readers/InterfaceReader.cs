using System.Text.RegularExpressions;
using BackCare.Content.Markdown;
using BackCare.Content.Yaml;
using BackCare.Text;

namespace BackCare.Content.Readers;

/// <summary>Reads the labels of the site, and checks that the pages they name exist.</summary>
internal static partial class InterfaceReader
{
    public static InterfaceText? Read(ContentFolder folder, string language, LinkTargets targets, IReadOnlySet<string> routines)
    {
        var file = folder.Read($"{language}/interface.yml");
        if (file is null || YamlFile.Read<InterfaceText>(file) is not { Home: var home } words)
        {
            return null;
        }

        ReportMissing("guide", home.StartGuides.Append(home.HeroGuide), targets.Guides.Contains);
        ReportMissing("routine", home.Places.Select(place => place.Routine), routines.Contains);
        ReportMissing("article", home.StartArticles, targets.Articles.Contains);
        if (!targets.Articles.Contains(words.Outcome.WalkArticle))
        {
            file.Report(1, $"the result names an article \"{words.Outcome.WalkArticle}\" that does not exist");
        }

        foreach (var (i, line) in file.Text.Split('\n').Index().Where(line => WrongPlace().IsMatch(line.Item)))
        {
            file.Report(i + 1, "a place that the site fills is written {0}, {1} or {2}");
        }

        TokenCheck.ReportUnknown(file);
        return words;

        void ReportMissing(string kind, IEnumerable<string> slugs, Func<string, bool> exists)
        {
            foreach (var slug in slugs.Where(slug => !exists(slug)))
            {
                file.Report(1, $"the home page names {(kind[0] == 'a' ? "an" : "a")} {kind} \"{slug}\" that does not exist");
            }
        }
    }

    // Neither in a comment, nor a place, nor a token, nor YAML's own {key: value}. A page with any other brace could not be made.
    [GeneratedRegex("""^(?! *#).*\{(?![0-2](:00)?\}|[a-z-]+\}|"|[^\W\d]\w*:)""")]
    private static partial Regex WrongPlace();
}
