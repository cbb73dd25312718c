using System.Globalization;
using BackCare.Guides;
using BackCare.Plans;
using BackCare.Screening.Verification;

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
    ExportText Export,
    MessageText NotFound,
    MessageText Unreadable,
    MessageText TooMany,
    MessageText Busy,
    MessageText Failed)
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

/// <summary>What stands on every page.</summary>
public sealed record SiteText(
    string Name, string Tagline, string SkipLink, string Navigation, string WhereYouAre, string Stretches, string Routines, string Check,
    string Learn, string FooterNote, string FooterLinks, string Home, string ClinicPhone);

/// <summary>The home page; <paramref name="HeroGuide"/>, <paramref name="StartGuides"/> and
/// <paramref name="StartArticles"/> are the slugs of what it shows.</summary>
public sealed record HomeText(
    string Title, string Description, string Headline, string Lead, string CheckSymptom, string EmergencyQuestion,
    string EmergencyAction, string EmergencyLink, string Where, IReadOnlyList<StiffPlace> Places, string StartHere, string HeroGuide,
    IReadOnlyList<string> StartGuides, string AllGuides, string Understand, IReadOnlyList<string> StartArticles);

/// <summary>Where it is stiff, and the slug of the routine for it.</summary>
public sealed record StiffPlace(string Place, string Routine);

/// <summary>The list of guides and its filter.</summary>
public sealed record GuideListText(
    string Title, string TitleWith, string Description, string Lead, string Area, string Position, string Equipment, string Any, string Nothing,
    string NoFloor, string Pregnancy, string PregnancyNote, string Show, string Gentlest, string CountNone, string CountOne,
    string CountMany, string Empty, string ShowAll, string CheckFirst, string CheckLink,
    string Pages, string PageOf, string Previous, string Next)
{
    /// <summary>How many guides there are, in words.</summary>
    public string InAll(int count) =>
        count switch { 0 => CountNone, 1 => CountOne, _ => string.Format(CultureInfo.InvariantCulture, CountMany, count) };
}

/// <summary>The headings of a guide.</summary>
public sealed record GuideText(
    string Steps, string Play, string Pause, string Watch, string Feel, string Do, string DoNot, string StopIf,
    string ChangeIf, string Before, string SkipIf, string SkipIfAll, string SkipIfLead, string Conditions, string SignsToday,
    string SkipIfLink, string Mistake, string Easier, string Harder, string Related, string Evidence,
    string AtAGlance, string Minute, string Minutes, string NoEquipment, string CheckFirst, string CheckLink)
{
    public string InMinutes(int minutes) => minutes == 1 ? Minute : string.Format(CultureInfo.InvariantCulture, Minutes, minutes);
}

/// <summary>A dose in words, for one and for many.</summary>
public sealed record DosageText(
    string HoldOne, string Hold, string SecondsOne, string SecondsMany, string RepetitionOne, string RepetitionMany, string EachSideOne,
    string EachSideMany, string Sets, string OnceADay, string TimesADay,
    string DaysAWeek, string From, string LeftOne, string LeftMany, string RightOne, string RightMany)
{
    public IEnumerable<string> Describe(Dosage dosage) => Describe(PlanDosage.From(dosage));

    /// <summary>The parts of a dose, each in a few words; what goes without saying is left out.</summary>
    public IEnumerable<string> Describe(PlanDosage dosage)
    {
        if (dosage.Hold > 0)
        {
            yield return dosage.Hold == 1 ? HoldOne : Fill(Hold, dosage.Hold);
        }

        yield return (dosage.Sides, dosage.Repetitions) switch
        {
            (PlanSides.Both, 1) => EachSideOne,
            (PlanSides.Both, var many) => Fill(EachSideMany, many),
            (PlanSides.Left, 1) => LeftOne,
            (PlanSides.Left, var many) => Fill(LeftMany, many),
            (PlanSides.Right, 1) => RightOne,
            (PlanSides.Right, var many) => Fill(RightMany, many),
            (_, 1) => RepetitionOne,
            (_, var many) => Fill(RepetitionMany, many),
        };

        if (dosage.Sets > 1)
        {
            yield return Fill(Sets, dosage.Sets);
        }

        yield return dosage.TimesADay == 1 ? OnceADay : Fill(TimesADay, dosage.TimesADay);
        if (dosage.DaysAWeek < 7)
        {
            yield return Fill(DaysAWeek, dosage.DaysAWeek);
        }
    }

    public string InSeconds(int seconds) => seconds == 1 ? SecondsOne : Fill(SecondsMany, seconds);

    /// <summary>What a step says to do, with a plan's hold in place of the guide's own: a sheet must not give two doses.</summary>
    public string ActionOf(PlanItem item, Step step) =>
        step.Action.Replace(InSeconds(item.Guide.Dosage.Hold), InSeconds(item.Dosage.Hold), StringComparison.Ordinal);

    private static string Fill(string words, int number) => string.Format(CultureInfo.InvariantCulture, words, number);
}

/// <summary>The list of articles.</summary>
public sealed record LearnText(string Title, string Description, string Lead);

/// <summary>The list of sources at the end of a page, and how far each was checked.</summary>
public sealed record SourceText(string Title, string Read, string Copy, string NotRead, string Undated, string Explain, string ExplainLink)
{
    public string MarkOf(SourceVerification verification) => verification switch
    {
        SourceVerification.Read => Read,
        SourceVerification.Copy => Copy,
        _ => NotRead,
    };
}

/// <summary>When a page was written and who reviewed it.</summary>
public sealed record ReviewText(string Title, string NotReviewed, string ReviewedBy, string Written, string Due);

/// <summary>The frame of a question page.</summary>
public sealed record CheckText(
    string Description, string Back, string Continue, string Part, string PartMore, string Hint, string Or);

/// <summary>What is said when an answer will not do.</summary>
public sealed record CheckErrorText(string TitlePrefix, string Title, string Unanswered, string Contradictory, string Unknown);

/// <summary>The headings of an outcome.</summary>
public sealed record OutcomePageText(
    string Description, string Because, string MoreReasons, string Why, string AlsoBecause, string Avoid, string AvoidLead,
    string StartToday, string Routine,
    string Walk, string WalkArticle, string FineGuides, string MoreGuides, string SkipGuides, string SkipBecause, string NoGuides,
    string NewTab, string Advice,
    string Country, string CountryShow, string Change, string Again, string WhatYouTicked, string WhyNot, string WhyNotLead,
    string Version);

/// <summary>Whom to call in an emergency, and the page with the numbers of all countries.</summary>
/// <param name="First">The numbers that stand first where the country is not known, each with where it works.</param>
public sealed record EmergencyText(
    string Title, string Call, string Numbers, IReadOnlyDictionary<string, string> First, string Others, string OtherCountries,
    string ListTitle, string ListDescription, string ListLead, string AdviceNumbers, string NotChecked);

/// <summary>The sheet for the emergency department or the professional.</summary>
public sealed record ReferralSheetText(
    string Title, string Description, string Offer, string Button, string PrintThis, string Name, string BirthDate, string Made,
    string Caveat, string Ticked,
    string ClinicianWords, string PatientWords, string Since, IReadOnlyList<string> SinceBoxes, string Rules, string Sources,
    string NotTicked, string EndedEarly);

/// <summary>The emergency signs as a list, for a site that offers no check, and what leads there.</summary>
public sealed record CheckListText(
    string Title, string Link, string Lead, string Together, string Today, string TodayTogether, string HomeLead, string MoreLink,
    string Scan);

/// <summary>Published lines on when to get help, beside what this site says.</summary>
public sealed record ReferenceLinesText(
    string Title, string Description, string Lead, IReadOnlyDictionary<ReferenceVerdict, string> Counts, string Milder, string All,
    string Theirs, string Ours,
    string Reason, IReadOnlyDictionary<ReferenceVerdict, string> Verdicts);

/// <summary>How the rules are checked, with the figures of the proof.</summary>
public sealed record ProofText(
    string Title, string Description, string Lead, string Figures, string Signs, string Rules, string Sets, string More,
    string Counterexamples, string None,
    string Covered, string CoveredLead, string Table, string Csv, string Properties, IReadOnlyList<string> Proved, string NotProved,
    IReadOnlyList<string> Limits,
    string Cases, string CasesLead, string Urgency, string CaseCount, string Right, string TooMild, string TooUrgent, string CaseList,
    string CaseListDescription, string TickedNothing, string Flow);

/// <summary>The way through the form, as a picture and as text.</summary>
public sealed record FlowText(
    string Title, string Description, string Lead, string Picture, string Exit, string AsText, string Everyone, string OnlyAfter,
    string CanEnd, string End);

/// <summary>The table of all rules, for a clinician to check.</summary>
public sealed record RuleTableText(
    string Title, string Description, string Lead, string Contents, string Range, string Number, string Rule, string When, string Clinical,
    string Urgency, string Reason, string Avoid, string Sources, string Reviewed, string Nobody, string Agree, string AnyOf, string AllOf, string AtLeast, string SomeOf, string Signature);

/// <summary>The search, and what kind of page each result is.</summary>
public sealed record SearchText(
    string Title, string Description, string Label, string Button, string None, string One, string Many, string Best, string Elsewhere,
    IReadOnlyDictionary<string, string> Kinds)
{
    /// <summary>How many pages were found, in words.</summary>
    public string InAll(int count) => count switch { 0 => None, 1 => One, _ => string.Format(CultureInfo.InvariantCulture, Many, count) };
}

/// <summary>The pages that fit a code of a health record, and what is said when none does.</summary>
public sealed record FindText(
    string Title, string Lead, string Area, string Check, string CheckSummary, string Guides, string UnknownTitle, string UnknownLead);

/// <summary>A page with one message.</summary>
public sealed record MessageText(string Title, string Text, string Link);
