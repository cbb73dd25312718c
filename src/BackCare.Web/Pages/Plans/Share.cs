using BackCare.Text;

namespace BackCare.Web.Pages.Plans;

/// <summary>A link to pass on: what it leads to, its whole address, and its message.</summary>
/// <param name="Id">For the heading of its part of the page.</param>
public sealed record Share(string Id, string Title, string Address, ShareText Words)
{
    public string MailTo => $"mailto:?subject={Uri.EscapeDataString(Title)}&body={Uri.EscapeDataString(Message.ReplaceLineEndings("\r\n"))}";

    public string Sms => $"sms:?body={Uri.EscapeDataString(Message)}";

    private string Message => string.Format(System.Globalization.CultureInfo.InvariantCulture, Words.Message, Title, Address);
}
