namespace BackCare.Content;

/// <summary>What a link in a text can lead to.</summary>
public enum LinkKind
{
    Guide,
    Article,
    Page,

    /// <summary>An entry in the list of sources of the same page.</summary>
    Source,

    /// <summary>The symptom check.</summary>
    Check,
}

/// <summary>Where a link leads on the site that shows the texts: only that site knows its addresses.</summary>
/// <param name="name">The slug or the id; empty for <see cref="LinkKind.Check"/>.</param>
public delegate string LinkAddress(LinkKind kind, string name);
