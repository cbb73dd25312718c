namespace BackCare.Text;

/// <summary>A link to pass on, with its QR code and its messages.</summary>
public sealed record ShareText(
    string Address, string Qr, string TooLong, string Copy, string Copied, string Email, string Sms, string Message);
