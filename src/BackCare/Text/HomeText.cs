namespace BackCare.Text;

/// <summary>The home page; <paramref name="HeroGuide"/>, <paramref name="StartGuides"/> and
/// <paramref name="StartArticles"/> are the slugs of what it shows.</summary>
public sealed record HomeText(
    string Title, string Description, string Headline, string Lead, string CheckSymptom, string EmergencyQuestion,
    string EmergencyAction, string EmergencyLink, string Where, IReadOnlyList<StiffPlace> Places, string StartHere, string HeroGuide,
    IReadOnlyList<string> StartGuides, string AllGuides, string Understand, IReadOnlyList<string> StartArticles);

/// <summary>Where it is stiff, and the slug of the routine for it.</summary>
public sealed record StiffPlace(string Place, string Routine);
