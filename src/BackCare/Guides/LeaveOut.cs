namespace BackCare.Guides;

/// <summary>Who should leave a guide out: the ids of the few signs that matter most, the most important first. The rules name the
/// rest.</summary>
/// <param name="Conditions">What a person knows of and has had for long.</param>
/// <param name="Today">What a person notices now.</param>
public sealed record LeaveOut(IReadOnlyList<string> Conditions, IReadOnlyList<string> Today);
