namespace BackCare.Guides;

/// <summary>One stretch or exercise, as a page.</summary>
/// <param name="Aliases">Former slugs, which old links still name.</param>
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
    IReadOnlyList<Equipment> Equipment,
    int Minutes,
    Dosage Dosage,
    DosageBounds AtMost,
    IReadOnlyList<Demand> Involves,
    IReadOnlyList<Step> Steps,
    GuideAdvice Advice,
    IReadOnlyList<Source> Sources,
    Review Review)
{
    /// <summary>The commonest mistake, or null where no source names one.</summary>
    public Mistake? Mistake { get; init; }
}
