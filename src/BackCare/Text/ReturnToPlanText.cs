namespace BackCare.Text;

/// <summary>A plan that a person comes back to after the symptom check.</summary>
public sealed record ReturnToPlanText(
    string Announce, string Title, string Fine, string Changed, string LeftOut, string Nothing, string Open, string OpenRest);
