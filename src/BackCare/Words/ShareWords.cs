namespace BackCare.Words;

/// <summary>A link to pass on, with its QR code and its messages.</summary>
public sealed record ShareWords(string Address, string Qr, string TooLong, string Copy, string Copied, string Email, string Sms, string Message);
