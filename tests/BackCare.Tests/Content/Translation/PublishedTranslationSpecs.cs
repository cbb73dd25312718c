using BackCare.Content;

namespace BackCare.Tests.Content.Translation;

/// <summary>The published translations, whichever there are.</summary>
public sealed class PublishedTranslationSpecs
{
    private static readonly Lazy<IReadOnlyList<ContentLibrary>> Libraries = new(
        () => ContentLibrary.LoadAll(ContentSnapshot.Read(Checkout.Content)));

    [Fact]
    public void Every_page_is_translated_from_the_English_as_it_is_and_names_the_same_sides()
    {
        Assert.Empty(Libraries.Value.Skip(1).SelectMany(library => library.Warnings()));
    }

    [Fact]
    public void Each_language_says_its_own_name_and_that_software_translated_it()
    {
        var labels = Libraries.Value.Select(library => library.Interface.Translation).ToList();

        Assert.Equal(labels.Count, labels.Select(words => words.Language).Distinct().Count());
        Assert.Equal(labels.Count, labels.Select(words => words.Note).Distinct().Count());
        Assert.All(labels, words => Assert.Equal(12, words.Months.Distinct().Count()));
    }
}
