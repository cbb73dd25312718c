using System.Text;
using BackCare.Plans;
using BackCare.Screening;
using Firely.Fhir.Validation;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Hl7.Fhir.Specification.Source;
using Hl7.Fhir.Specification.Terminology;

namespace BackCare.Fhir.Tests;

/// <summary>Everything that is served, against the definitions of FHIR R4.</summary>
public sealed class ValidationSpecs
{
    private const string Sdc = "http://hl7.org/fhir/uv/sdc/";

    private static readonly FhirResources All = FhirResources.From(Published.Library, Published.Site, withCheck: true);

    private readonly Validator validator = Create();

    [Fact]
    public void Nothing_that_is_served_breaks_a_rule_of_FHIR()
    {
        var plan = new Plan([.. Published.Library.Guides.Take(Plan.MaxGuides).Select(guide => new PlanItem(guide))]);
        byte[][] served =
        [
            .. All.Types.SelectMany(type => All.Search(type, [])).Select(resource => resource.Json),
            All.Capabilities,
            PlanResource.Write(plan, Published.Library, Published.Site),
            SearchBundle.Write(All.Search("CodeSystem", []), $"{Published.Names.Base}/CodeSystem", Published.Site),
            SearchBundle.Write([], $"{Published.Names.Base}/CodeSystem?_id=moon", Published.Site),
            OperationOutcomes.Write("not-found", "There is no such thing."),
            new ReferralSheet(Published.Library, Published.Site).Write(AllTicked(), DateTimeOffset.UnixEpoch),
        ];

        Assert.Empty(served.SelectMany(Problems));
    }

    private IEnumerable<string> Problems(byte[] json)
    {
        var resource = FhirJsonDeserializer.DEFAULT.DeserializeResource(Encoding.UTF8.GetString(json));

        // The extensions of HL7's guide for forms, and the list of media types, do not come with FHIR itself.
        return validator.Validate(resource).Issue
            .Select(issue => $"{resource.TypeName}/{resource.Id} {issue.Severity}: {issue.Details?.Text}")
            .Where(
                problem => !problem.Contains(Sdc, StringComparison.Ordinal)
                    && !problem.Contains("urn:ietf:bcp:13", StringComparison.Ordinal));
    }

    private static Answers AllTicked() =>
        new(Published.Library.Questionnaire.Ticks.Select(tick => tick.Id).ToHashSet(), new HashSet<string>());

    private static Validator Create()
    {
        var source = new CachedResolver(ZipSource.CreateValidationSource());
        return new Validator(source, new LocalTerminologyService(source));
    }
}
