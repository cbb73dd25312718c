namespace BackCare.Guides;

/// <summary>One stretch or exercise, as a page.</summary>
/// <param name="Aliases">Former slugs, which old links still name.</param>
/// <param name="Repetition">What a session coaches: each part with its words and its picture.</param>
/// <param name="Related">Slugs of guides to go on to.</param>
/// <param name="Minutes">Whole minutes for one go.</param>
/// <param name="Figure">The figure that stands for the guide on cards: SVG that screen readers pass over, drawn when first shown.</param>
/// <param name="Involves">What the guide asks of the body; an outcome that says to avoid any of it rules the guide out.</param>
public sealed record Guide(
    string Slug,
    IReadOnlyList<string> Aliases,
    string Title,
    string Summary,
    Lazy<string> Figure,
    Area Area,
    Position Position,
    Ease Ease,
    IReadOnlyList<Equipment> Equipment,
    int Minutes,
    Dosage Dosage,
    DosageBounds AtMost,
    IReadOnlyList<Demand> Involves,
    IReadOnlyList<Step> Steps,
    Repetition Repetition,
    GuideAdvice Advice,
    IReadOnlyList<string> Related,
    IReadOnlyList<Source> Sources,
    Review Review)
{
    /// <summary>Whether a person must get down to the floor, or onto a firm bed.</summary>
    public bool NeedsFloor => Position is not (Position.Sitting or Position.Standing);

    /// <summary>Whether a firm bed will do instead of the floor.</summary>
    public bool WorksInBed => Position is Position.LyingOnBack or Position.LyingOnSide or Position.LyingFaceDown
        && Equipment.All(thing => thing == BackCare.Guides.Equipment.Mat);

    /// <summary>The language of its words.</summary>
    public string Language { get; init; } = Languages.Master;

    /// <summary>The commonest mistake, or null where no source names one.</summary>
    public Mistake? Mistake { get; init; }
}
