namespace BackCare.Screening;

/// <summary>A number to call.</summary>
/// <param name="Number">As people write it: "1800 633 422".</param>
/// <param name="Note">Who or where it is for: "from a mobile phone"; null when it is for all.</param>
public sealed record PhoneNumber(string Number, string? Note)
{
    /// <summary>The number as it is dialled, without spaces and hyphens.</summary>
    public string Dialled { get; } = Number.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);

    public override string ToString() => Note is null ? Number : $"{Number} ({Note})";
}
