using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;

namespace BackCare.Web.Pages.Check;

/// <summary>Seals what a form sent, so that the browser can keep it with the history of its tab, where it may reach the disk. The key is
/// in the memory of this process alone; nothing is kept here.</summary>
internal sealed class SealedForms
{
    private const int MaxLength = 2048; // Sealed, it has to fit a header.
    private static readonly TimeSpan Life = TimeSpan.FromHours(1);

    private readonly ITimeLimitedDataProtector protector =
        new EphemeralDataProtectionProvider().CreateProtector(nameof(SealedForms)).ToTimeLimitedDataProtector();

    /// <summary>Null for a form that no person fills in.</summary>
    public string? Seal(IFormCollection form)
    {
        var fields = new QueryBuilder(form).ToString();
        return fields.Length <= MaxLength ? protector.Protect(fields, Life) : null;
    }

    /// <summary>The form; null when it was sealed by another process, or too long ago.</summary>
    public IFormCollection? Open(string text)
    {
        try
        {
            return new FormCollection(QueryHelpers.ParseQuery(protector.Unprotect(text)));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
