using BackCare.Content.Readers;

namespace BackCare.Content.Translation;

/// <summary>The files of a language that must all be there and up to date, and those that have no English file.</summary>
internal sealed class TranslatedFiles(string language, ContentSnapshot snapshot, ContentFolder folder)
{
    private static readonly string[] WholeFiles = ["countries.yml", "interface.yml", "reference-lines.yml", "screening.yml"];

    /// <summary>Problems of whole files; those within a file are reported by the file.</summary>
    public IEnumerable<ContentProblem> FindProblems() => FindOrphans().Concat(FindOutdated());

    private IEnumerable<ContentProblem> FindOrphans() =>
        from name in snapshot.NamesOf(language)
        let master = Languages.Master + name[language.Length..]
        where snapshot.TextOf(master) is null
        select new ContentProblem($"content/{name}", 1, $"there is no English file content/{master}: take this one away");

    private IEnumerable<ContentProblem> FindOutdated()
    {
        foreach (var name in WholeFiles.Concat(snapshot.NamesIn($"{Languages.Master}/outcomes", ".md").Select(name => name[3..])))
        {
            if (folder.Read($"{language}/{name}") is { } file && folder.Find($"{Languages.Master}/{name}") is { } original)
            {
                var check = new TranslationCheck(original, file);
                if (check.FindOutdated(snapshot.HashOf($"{Languages.Master}/{name}")) is { } outdated)
                {
                    yield return outdated;
                }
                else if (name.EndsWith(".md", StringComparison.Ordinal))
                {
                    check.CheckMarkdown(typeof(OutcomeFrontMatter));
                }
                else
                {
                    check.CheckWhole();
                }
            }
        }
    }
}
