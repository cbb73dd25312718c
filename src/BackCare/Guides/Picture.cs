namespace BackCare.Guides;

/// <summary>The place of a picture: which pose it shows, and the words for people who do not see it.</summary>
/// <param name="Pose">As the author wrote it: <c>chair-twist/right</c>.</param>
public sealed record Picture(string Pose, string Alternative);
