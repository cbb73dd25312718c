using BackCare.Content;
using BackCare.Guides;
using BackCare.Plans;

namespace BackCare.Web.Pages.Sessions;

/// <summary>A phase on the page. The words of a step are sent once; later steps name where they are.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Says">The number of the step that brings the words.</param>
/// <param name="Figure">The picture, below the address of all session figures.</param>
/// <param name="Moves">Whether the movement is part of what is to be done now.</param>
public sealed record SessionStep(Phase Phase, int Number, int Says, string Figure, bool Moves, string Action, string Place, string Words)
{
    internal static IEnumerable<SessionStep> From(Session session, ContentLibrary library)
    {
        var texts = new Dictionary<(PlanItem, string, string), int>();
        Phase? before = null;
        var figure = "";
        foreach (var (i, phase) in session.Phases.Index())
        {
            var words = library.WordsFor(phase.Item.Guide);
            var (picture, action, text) = (phase.Picture, words.Session.ActionOf(phase, words.Dosage), words.Session.WordsOf(phase));

            // Where the position stays, so does the picture, at the end of its movement.
            if (picture.Moves || before?.Item != phase.Item || before.Picture.Pose != picture.Pose || before.Side != phase.Side)
            {
                figure = SessionFigures.NameOf(phase);
            }

            texts.TryAdd((phase.Item, action, text), i + 1);
            yield return new SessionStep(
                phase, i + 1, texts[(phase.Item, action, text)], figure, picture.Moves && phase.Kind != PhaseKind.Rest, action,
                words.Session.PlaceOf(phase), text);
            before = phase;
        }
    }
}
