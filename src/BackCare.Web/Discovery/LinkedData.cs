using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using BackCare.Content;
using BackCare.Guides;
using BackCare.Text;
using BackCare.Web.Addresses;

namespace BackCare.Web.Discovery;

/// <summary>What a page is about in the words of schema.org, as JSON-LD: safe inside a script element, since "&lt;" is always
/// escaped.</summary>
internal static class LinkedData
{
    // Letters with accents stay short.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string From(Guide guide, ContentLibrary library, SiteUrls urls)
    {
        var page = Page(guide.Title, guide.Summary, guide.Language, urls.ToPublic(urls.To(guide)), guide.Review, guide.Sources);
        page["mainEntity"] = Exercise(guide, library.Interface);
        return page.ToJsonString(Readable);
    }

    public static string From(Article article, InterfaceText words, SiteUrls urls)
    {
        var page = Page(
            article.Title, article.Summary, article.Language, urls.ToPublic(urls.To(LinkKind.Article, article.Slug)),
            article.Review, article.Sources);
        page["isPartOf"] = new JsonObject { ["@type"] = "WebSite", ["name"] = words.Site.Name, ["url"] = urls.ToPublic(urls.To("/")) };
        return page.ToJsonString(Readable);
    }

    // No "lastReviewed": we know that somebody checked the page, not when.
    private static JsonObject Page(
        string title, string summary, string language, string address, Review review, IEnumerable<Source> sources)
    {
        var page = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "MedicalWebPage",
            ["name"] = title,
            ["description"] = summary,
            ["url"] = address,
            ["inLanguage"] = language,
            ["dateCreated"] = $"{review.Written:yyyy-MM-dd}",
            ["citation"] = List(sources.Select(source => $"{source.Title}. {source.Publisher}")),
        };
        if (review.Clinician is not null)
        {
            page["reviewedBy"] = new JsonObject { ["@type"] = "Person", ["name"] = review.Clinician };
        }

        return page;
    }

    private static JsonObject Exercise(Guide guide, InterfaceText words) => new()
    {
        ["@type"] = List(["HowTo", "ExercisePlan"]),
        ["name"] = guide.Title,
        ["totalTime"] = $"PT{guide.Minutes}M",
        ["repetitions"] = guide.Dosage.Repetitions,
        ["activityFrequency"] = string.Join(", ", words.Dosage.Describe(guide.Dosage)),
        ["tool"] = List(guide.Equipment.Select(equipment => words.Equipment[equipment])),
        ["step"] = new JsonArray(
            [.. guide.Steps.Select(Step), Tip(words.Guide.DoNot, guide.Advice.DoNot), Tip(words.Guide.StopIf, guide.Advice.StopIf)]),
    };

    private static JsonNode Step(Step step, int index) => new JsonObject
    {
        ["@type"] = "HowToStep",
        ["position"] = index + 1,
        ["name"] = step.Action,
        ["text"] = PlainText.From(step.Html),
    };

    // Among the steps, so that a site that shows the steps shows these too.
    private static JsonObject Tip(string heading, IEnumerable<string> items) =>
        new() { ["@type"] = "HowToTip", ["name"] = heading, ["text"] = string.Join("; ", items) };

    private static JsonArray List(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);
}
