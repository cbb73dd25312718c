using System.Collections.Concurrent;

namespace BackCare.Web.Questions;

/// <summary>The packed questions of one edition by their shape, each taken from the page that was first made of it. They hold nothing of anyone's
/// answers: those are what is left out.</summary>
internal sealed class PackedQuestions
{
    // Far more than there are; each takes some kilobytes.
    private const int Most = 1_000;

    private readonly ConcurrentDictionary<string, PackedQuestion> byShape = new();

    public PackedQuestion? Find(string shape) => byShape.GetValueOrDefault(shape);

    /// <summary>Keeps what is left of a page when a person's fields are taken out of it.</summary>
    /// <param name="page">In UTF-8.</param>
    /// <param name="fields">As they stand in the page.</param>
    public void Keep(string shape, ReadOnlySpan<byte> page, ReadOnlySpan<byte> fields)
    {
        var gap = page.IndexOf(fields);
        if (gap >= 0 && byShape.Count < Most)
        {
            byShape[shape] = new PackedQuestion(page[..gap], page[(gap + fields.Length)..]);
        }
    }
}
