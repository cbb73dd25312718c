using System.Text;

namespace BackCare.Content;

/// <summary>The order of titles in a list: letters with accents stand with those without.</summary>
internal sealed class TitleOrder : IComparer<string>
{
    private const string Accented = "ÁÀÂÄÃÅÉÈÊËÍÌÎÏÓÒÔÖÕÚÙÛÜÑÇáàâäãåéèêëíìîïóòôöõúùûüñç";
    private const string Plain = "AAAAAAEEEEIIIIOOOOOUUUUNCaaaaaaeeeeiiiiooooouuuunc";

    public static TitleOrder Instance { get; } = new();

    // The runtime compares by code point: its data on languages is left out, because it slows the start.
    public int Compare(string? x, string? y) => string.CompareOrdinal(Fold(x!), Fold(y!));

    private static string Fold(string title)
    {
        if (Ascii.IsValid(title))
        {
            return title;
        }

        return string.Create(title.Length, title, (letters, from) =>
        {
            for (var i = 0; i < letters.Length; i++)
            {
                letters[i] = Accented.IndexOf(from[i], StringComparison.Ordinal) is >= 0 and var at ? Plain[at] : from[i];
            }
        });
    }
}
