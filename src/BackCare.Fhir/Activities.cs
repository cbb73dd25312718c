using BackCare.Content;
using BackCare.Guides;
using BackCare.Plans;
using Hl7.Fhir.Model;

namespace BackCare.Fhir;

/// <summary>Guides as activities to order, each with its dose, its steps and when to stop.</summary>
internal sealed class Activities(ContentLibrary library, FhirNames names)
{
    /// <summary>The guide with its own dose, under its own address.</summary>
    public ActivityDefinition From(Guide guide)
    {
        var activity = From(new PlanItem(guide));
        (activity.Url, activity.Version, activity.Publisher) = (names.NameOf(guide), library.Version, library.Interface.Site.Name);
        activity.RelatedArtifact.AddRange(guide.Sources.Select(Citations.From));
        return activity;
    }

    /// <summary>The guide with the dose of a plan.</summary>
    public ActivityDefinition From(PlanItem item)
    {
        var (guide, dosage) = (item.Guide, Timings.WordsOf(item.Dosage, library));
        return new ActivityDefinition
        {
            Id = guide.Slug,
            Language = library.Language,
            Name = FhirCode.NameFrom(guide.Slug),
            Title = guide.Title,
            Description = guide.Summary,
            Status = Reviews.StatusOf(guide.Review),
            Kind = ActivityDefinition.RequestResourceType.ServiceRequest,
            Intent = RequestIntent.Plan,
            Code = new CodeableConcept { Text = guide.Title },
            BodySite = [new CodeableConcept { Text = library.Interface.Areas[guide.Area] }],
            Topic =
            [
                .. guide.Involves.Select(
                    demand => new CodeableConcept(names.Demands, demand.Id, library.Screening.Demands[demand.Id].Short, null)),
            ],
            Usage = UsageOf(item),
            Timing = Timings.From(item, library),
            Dosage = [new Hl7.Fhir.Model.Dosage { Text = dosage, Timing = Timings.From(item, library) }],
            RelatedArtifact = [Page(guide)],
        };
    }

    private RelatedArtifact Page(Guide guide) => new()
    {
        Type = RelatedArtifact.RelatedArtifactType.Documentation,
        Display = guide.Title,
        Url = $"{names.Site}{(library.Language == Languages.Master ? "" : $"/{library.Language}")}/guides/{guide.Slug}",
    };

    /// <summary>What to do, what not to do, and when to stop, as Markdown.</summary>
    private string UsageOf(PlanItem item)
    {
        var (words, advice) = (library.Interface.Guide, item.Guide.Advice);
        return string.Join(
            "\n\n",
            string.Join(
                '\n',
                item.Guide.Steps.Select((step, index) => $"{index + 1}. {library.WordsFor(item.Guide).Dosage.ActionOf(item, step)}")),
            List(words.DoNot, advice.DoNot),
            List(words.StopIf, advice.StopIf));
    }

    private static string List(string heading, IEnumerable<string> items) =>
        $"**{heading}**\n\n{string.Join('\n', items.Select(item => $"- {item}"))}";
}
