namespace BackCare.Web.Translation;

/// <summary>The language that a request asks for by its path.</summary>
public sealed class RequestLanguage
{
    /// <summary>Such as <c>es</c>; English where the path names none.</summary>
    public string Code { get; set; } = Languages.Master;

    /// <summary>The language of the part that is being written: English where it is not translated yet.</summary>
    public string OfPart { get => field ?? Code; set; }
}
