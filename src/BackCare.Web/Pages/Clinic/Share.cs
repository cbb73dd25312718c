using BackCare.Text;

namespace BackCare.Web.Pages.ClinicPages;

/// <summary>A link to pass on: what it leads to, its whole address, and its message.</summary>
/// <param name="Id">For the heading of its part of the page.</param>
public sealed record Share(string Id, string Title, string Address, string Message, ShareText Words)
{
    public string MailTo =>
        $"mailto:?subject={Uri.EscapeDataString(Title)}&body={Uri.EscapeDataString(Message.ReplaceLineEndings("\r\n"))}";

    public string Sms => $"sms:?body={Uri.EscapeDataString(Message)}";
}
