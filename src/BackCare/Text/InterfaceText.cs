using BackCare.Guides;

namespace BackCare.Text;

/// <summary>All labels, headings and buttons of the site in one language: content/en/interface.yml, key by key. "{0}" stands for a number
/// or a name that the page fills in.</summary>
public sealed record InterfaceText(
    SiteText Site,
    HomeText Home,
    GuideListText Guides,
    GuideText Guide,
    DosageText Dosage,
    PlanText Plan,
    ReminderText Reminders,
    SessionText Session,
    RoutineText Routines,
    LearnText Learn,
    SourceText Sources,
    ReviewText Review,
    CheckText Check,
    CheckErrorText CheckErrors,
    OutcomePageText Outcome,
    EmergencyText Emergency,
    ReferralSheetText ReferralSheet,
    CheckListText CheckList,
    ProofText Proof,
    ReferenceLinesText ReferenceLines,
    RuleTableText Rules,
    FlowText Flow,
    IReadOnlyDictionary<Area, string> Areas,
    IReadOnlyDictionary<Position, string> Positions,
    IReadOnlyDictionary<Equipment, string> Equipment,
    SearchText Search,
    FindText Find,
    BuilderText Builder,
    ShareText Share,
    PrintablePlanText PrintablePlan,
    ReturnToPlanText ComeBack,
    OfflineText Offline,
    ExportText Export,
    MessageText NotFound,
    MessageText Unreadable,
    MessageText TooMany,
    MessageText Busy,
    MessageText Failed,
    TranslationText Translation)
{
    /// <summary>The text of a site that offers no check: what leads to it says that it leads to the emergency signs.</summary>
    public InterfaceText WithoutCheck() => this with
    {
        Site = Site with { Tagline = CheckList.HomeLead, Check = CheckList.Link },
        Home = Home with { Description = CheckList.HomeLead, Lead = CheckList.HomeLead, CheckSymptom = CheckList.Link },
        Guides = Guides with { CheckLink = CheckList.Link },
        Guide = Guide with { CheckLink = CheckList.Link, SkipIfLink = CheckList.Link },
        Plan = Plan with { CheckFirst = CheckList.Link, CheckLead = CheckList.Lead, CheckButton = CheckList.Link },
        Session = Session with { After = CheckList.Link, Fine = Session.Fine with { Link = CheckList.Link } },
        Find = Find with { Check = CheckList.Link, CheckSummary = CheckList.Lead },
        PrintablePlan = PrintablePlan with { Scan = CheckList.Scan },
    };
}
