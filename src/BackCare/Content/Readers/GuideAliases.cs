using System.Collections.Concurrent;

namespace BackCare.Content.Readers;

/// <summary>The former slugs of all guides: each leads to one guide, and never to a place where another guide stands.</summary>
internal sealed class GuideAliases(IReadOnlySet<string> slugs)
{
    private readonly ConcurrentDictionary<string, ContentFile> taken = []; // Guides are read side by side.

    public IReadOnlyList<string> Read(ContentFile file, IReadOnlyList<SourceValue> aliases)
    {
        foreach (var alias in aliases)
        {
            if (!KebabCase.IsSlug(alias.Value))
            {
                file.Report(alias.Line, $"\"{alias.Value}\" cannot have been an address: use small letters, numbers and single hyphens");
            }

            if (slugs.Contains(alias.Value))
            {
                file.Report(alias.Line, $"the alias \"{alias.Value}\" is the address of a guide: old links would lead there; take it away");
            }

            if (!taken.TryAdd(alias.Value, file))
            {
                file.Report(alias.Line, $"the alias \"{alias.Value}\" stands here or in another guide already: take one away");
            }
        }

        return [.. aliases.Select(alias => alias.Value)];
    }
}
