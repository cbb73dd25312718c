using BackCare.Content;
using BackCare.Screening;
using BackCare.Screening.Verification;
using BackCare.Web.Questions;

namespace BackCare.Web.Plumbing;

/// <summary>One version of the content with all that is made from it. A request takes one and keeps to it, so no response mixes two.</summary>
internal sealed class Edition(ContentLibrary library)
{
    public ContentLibrary Library { get; } = library;

    public ReadyPages Pages { get; } = new();

    public PackedQuestions Questions { get; } = new();

    // The tests try all sets of 3 and a million random ones; the page repeats a part, once, when somebody first asks for it.
    public Lazy<Proof> Proof { get; } = new(() => BackCare.Screening.Verification.Proof.Run(library.Rules, BackCare.Screening.Verification.Proof.SomeSets(library.Rules)));
}
