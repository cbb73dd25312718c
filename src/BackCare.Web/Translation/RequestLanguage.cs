namespace BackCare.Web.Translation;

/// <summary>The language that a request asks for by its path.</summary>
public sealed class RequestLanguage
{
    /// <summary>Such as <c>es</c>; English where the path names none.</summary>
    public string Code { get; set; } = Languages.Master;

    /// <summary>The language of the part that is being written: English where it is not translated yet.</summary>
    public string OfPart { get => field ?? Code; set; }

    /// <summary>What stands in front of the paths of a language, such as <c>/es</c>; empty for English.</summary>
    public static string PrefixOf(string language) => language == Languages.Master ? "" : $"/{language}";

    /// <summary>The prefix of the request, before anything is known of its endpoint.</summary>
    public static string PrefixOf(HttpContext context) =>
        context.Features.Get<RequestLanguage>() is { Code: var language } ? PrefixOf(language) : "";
}
