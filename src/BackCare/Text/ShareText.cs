using System.Globalization;
using BackCare.Plans;

namespace BackCare.Text;

/// <summary>A link to pass on, with its QR code and its messages.</summary>
public sealed record ShareText(
    string Address, string Qr, string TooLong, string Copy, string Copied, string Marked, string Email, string Sms, string Greeting,
    string Intro, string CheckIntro, string Stop,
    string Clinic, string Phone, string Page, string Plain, string PlainLead, string CopyPlain)
{
    /// <summary>What goes with the link of a plan, which comes last: some messengers make a link of all that follows.</summary>
    /// <param name="intro">What the link opens.</param>
    public string ToMessage(Plan plan, string intro, DosageText dosage, string? clinic, string? phone, string address) => string.Join('\n',
    [
        Greeting,
        intro,
        .. Lines(plan, dosage),
        Stop,
        .. From(clinic, phone),
        address,
    ]);

    /// <summary>The plan for a record: no greeting, and nothing about a person.</summary>
    public string ToPlainText(Plan plan, string title, DosageText dosage, string address) =>
        string.Join('\n', [title, .. Lines(plan, dosage), Stop, address]);

    /// <summary>The message for any other page.</summary>
    public string ToMessage(string title, string address) =>
        $"{Greeting}\n{string.Format(CultureInfo.InvariantCulture, Page, title)}\n{address}";

    private static IEnumerable<string> Lines(Plan plan, DosageText dosage) =>
        plan.Items.Select((item, i) => $"{i + 1}. {item.Guide.Title}: {string.Join(", ", dosage.Describe(item.Dosage))}");

    private IEnumerable<string> From(string? clinic, string? phone)
    {
        if (clinic is not null)
        {
            yield return string.Format(CultureInfo.InvariantCulture, Clinic, clinic);
        }

        if (phone is not null)
        {
            yield return string.Format(CultureInfo.InvariantCulture, Phone, phone);
        }
    }
}
