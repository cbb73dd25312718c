namespace BackCare.Web.Settings;

/// <summary>How the site helps to decide whether to get help.</summary>
public enum SymptomCheck
{
    /// <summary>By questions, with a result for one person.</summary>
    Questions,

    /// <summary>By a list of the emergency signs, the same for all: no page, link or API gives a personal result.</summary>
    List,
}
