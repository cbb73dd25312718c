using BackCare.Content;
using BackCare.Screening;
using BackCare.Web.Clinics;
using BackCare.Web.Hosting;
using BackCare.Web.Pages.Check;
using Microsoft.AspNetCore.Mvc;

namespace BackCare.Web.Pages.Sessions;

/// <summary>How a session was: one page of signs, answered and decided as the symptom check is.</summary>
[SymptomCheckPage]
[IgnoreAntiforgeryToken] // With no session of ours and no side effect there is nothing to forge; a token would need a cookie.
public sealed class AfterModel(ContentLibrary library, VisitorCountry countries, Metrics metrics)
    : QuestionsModel(library, countries, metrics)
{
    public override string Address => "/session/after";

    public override string Start => Address;

    public override bool IsWhole => false;

    public override Questionnaire Questionnaire => Library.AfterSession;
}
