using BackCare.Content.Readers;

namespace BackCare.Content.Style;

/// <summary>What a publication says of itself, copied from it or from a register.</summary>
internal sealed record Publication(string Title, string Address);

/// <summary>Compares our list of sources with what the publications say of themselves.</summary>
internal static class PublicationCheck
{
    public static void Check(
        ContentFile sources, IReadOnlyDictionary<SourceValue, SourceEntry> cited, ContentFile publications,
        IReadOnlyDictionary<SourceValue, Publication> published)
    {
        var byId = cited.ToDictionary(entry => entry.Key.Value, entry => (entry.Key.Line, Entry: entry.Value));
        foreach (var (id, publication) in published)
        {
            if (!byId.TryGetValue(id.Value, out var source))
            {
                publications.Report(id.Line, $"sources.yml has no source \"{id.Value}\": correct the id, or take it out");
                continue;
            }

            if (source.Entry.Address is null)
            {
                sources.Report(source.Line, $"\"{id.Value}\" has no address, and the publication has {publication.Address}");
            }

            if (Letters(source.Entry.Title) != Letters(publication.Title))
            {
                sources.Report(source.Line, $"\"{id.Value}\" has another title than the publication: \"{publication.Title}\"");
            }
        }
    }

    private static string Letters(string title) => string.Concat(title.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
