using BackCare.Content;
using BackCare.Plans;
using Hl7.Fhir.Model;

namespace BackCare.Fhir;

/// <summary>Routines and plans. Each carries its activities with its own doses, so that nothing states two.</summary>
internal sealed class PlanDefinitions(ContentLibrary library, FhirNames names)
{
    public PlanDefinition From(Routine routine)
    {
        var plan = From(routine.Plan);
        (plan.Id, plan.Url, plan.Version) = (routine.Slug, names.NameOf("PlanDefinition", routine.Slug), library.Version);
        (plan.Name, plan.Title, plan.Description, plan.Usage) =
            (FhirCode.NameFrom(routine.Slug), routine.Title, routine.Summary, PlainText.From(routine.Html));
        plan.Status = Reviews.StatusOf(routine.Review);
        plan.RelatedArtifact = [.. routine.Sources.Select(Citations.From)];
        return plan;
    }

    /// <summary>The plan of a link, which has no address of its own.</summary>
    public PlanDefinition From(Plan plan) => new()
    {
        Language = library.Language,
        Name = "Plan",
        Title = library.Interface.Plan.Title,
        Description = library.Interface.Plan.CheckLead,
        Publisher = library.Interface.Site.Name,
        Status = PublicationStatus.Draft,
        Subject = new CodeableConcept("http://hl7.org/fhir/resource-types", "Patient"),
        Contained = [.. plan.Items.Select(new Activities(library, names).From)],
        Action = [.. plan.Items.Select(ActionOf)],
    };

    private PlanDefinition.ActionComponent ActionOf(PlanItem item) => new()
    {
        Title = item.Guide.Title,
        Description = Timings.WordsOf(item.Dosage, library),
        Timing = Timings.From(item, library),
        Definition = new Canonical($"#{item.Guide.Slug}"),
    };
}
