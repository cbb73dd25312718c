using BackCare.Guides;

namespace BackCare.Content.Readers;

// The keys of a translated Markdown file: words alone. Whatever else a page has is taken from the English one, so that no translation can
// change a dose, a source or what a guide involves.

internal sealed record ArticleWords(string Title, string Summary);

internal sealed record GuideWords(
    string Title,
    string Summary,
    NoteWords? Dosage,
    string Feel,
    IReadOnlyList<string> Do,
    IReadOnlyList<string> DoNot,
    IReadOnlyList<string> StopIf,
    IReadOnlyList<Adaptation> ChangeIf,
    string Easier,
    string Harder,
    string Evidence,
    string? Mistake);

internal sealed record NoteWords(string? Note);
