using System.Globalization;

namespace BackCare.Content;

/// <summary>One file of the content folder, and the list that its problems go to.</summary>
/// <param name="Name">As authors know it: <c>content/en/guides/chair-twist.md</c>.</param>
internal sealed record ContentFile(string Name, string Text, List<ContentProblem> Problems)
{
    /// <summary>The file's name without folder and ending: the slug of what it describes.</summary>
    public string Slug { get; } = Path.GetFileNameWithoutExtension(Name);

    public void Report(int line, string message) => Problems.Add(new ContentProblem(Name, line, message));

    public void Report(int line, FormattableString message) => Report(line, message.ToString(CultureInfo.InvariantCulture));
}
