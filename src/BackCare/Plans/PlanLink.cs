using System.Security.Cryptography;
using System.Text;
using BackCare.Guides;

namespace BackCare.Plans;

/// <summary>A plan as one value that a messenger can pass on: items with "." between them, then a check, as in
/// <c>chair-twist~2d.plank.-7k2q</c>. A value that lost its end, or any letter, is refused; no item begins with "-".</summary>
public static class PlanLink
{
    private const char Separator = '.';
    private const char CheckMark = '-';
    private const int CheckLength = 4;

    // Without i, l, o and u, which are easily misread. Four of 32 letters match by chance once in a million.
    private const string Letters = "0123456789abcdefghjkmnpqrstvwxyz";

    public static string Create(Plan plan)
    {
        var items = string.Join(Separator, PlanSerializer.Serialize(plan));
        return $"{items}{Separator}{CheckMark}{Check(items)}";
    }

    /// <summary>Reads the decoded value of a link, whatever it holds.</summary>
    /// <param name="find">The guide of that slug or former slug.</param>
    /// <param name="characters">How long the link's query was as it came.</param>
    public static PlanParseResult Parse(string value, Func<string, Guide?> find, int? characters = null)
    {
        // A sentence that ends with the link may add its full stop or bracket to it.
        var text = value.AsSpan().TrimEnd(".,;:!?)]}>\"'*_~ ").ToString();
        var end = text.Length - CheckLength - 2;
        return end > 0 && text[end] == Separator && text[end + 1] == CheckMark && text[(end + 2)..] == Check(text[..end])
            ? PlanSerializer.Parse(text[..end].Split(Separator), find, characters)
            : new PlanParseResult(new Plan([]), [new PlanError(PlanErrorCode.Cut, 0, null)]);
    }

    private static string Check(string items)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(items));
        return string.Concat(hash.Take(CheckLength).Select(part => Letters[part % Letters.Length]));
    }
}
