using BackCare.Content;
using BackCare.Plans;
using BackCare.Text;
using BackCare.Web.Addresses;
using BackCare.Web.Clinics;
using BackCare.Web.ContentReload;
using BackCare.Web.Discovery;
using BackCare.Web.Hosting;
using BackCare.Web.Pages.Guides;
using BackCare.Web.Pages.Sessions;
using BackCare.Web.Settings;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace BackCare.Web.Pages.OfflinePages;

/// <summary>Finds all that a phone keeps in the content, so that a new guide is kept without further code.</summary>
internal sealed class OfflineAddresses(
    ContentLibrary library, SiteUrls urls, IFileVersionProvider files, SiteVersion version, SiteOptions settings, Clinic clinic,
    ContentVersion content)
{
    public const string Page = "/offline";
    public const string SignsPage = "/offline/signs";
    public const string CountryKey = "country";

    private const int OldDays = 7;
    private const int LastDays = 30;

    private static readonly string[] Lists = ["/", "/guides", "/routines", "/learn"];
    private static readonly string[] Check = ["/check", "/session/after", SignsPage];
    private static readonly string[] Files = ["site.css", "session.css", "session.js", "motion.js", "keep.js"];

    /// <summary>The list for a person, with the plan and the country that the address names.</summary>
    public OfflineList ListFor(HttpRequest request)
    {
        var plan = PlanUrls.Carried(request, library);
        string[] emergency = [SignsFor(request), urls.To(PhoneLinks.ListPath)];
        var check = content.Languages.Select(each => urls.In(each.Library.Language)).SelectMany(each => Check.Select(each.To));
        var start = urls.To(Page, plan);
        return new OfflineList(
            version.From(library),
            [.. emergency.Append(start).Concat(PlanOf(request)).Concat(Pages).Concat(FilesOfPages).Distinct()],
            emergency,
            [.. check.Except(emergency)],
            start,
            OldDays,
            LastDays,
            WordsFrom(library.Interface.Offline));
    }

    private IEnumerable<string> Pages =>
    [
        .. Lists.Select(urls.To),
        .. Enumerable.Range(2, IndexModel.PagesFor(library.Guides.Count) - 1).Select(number => urls.To($"/guides?page={number}")),
        .. library.Guides.Select(urls.To),
        .. library.Guides.Select(guide => urls.To($"/guides/{guide.Slug}.svg")),
        .. library.Articles.Select(article => urls.To(LinkKind.Article, article.Slug)),
        .. library.Routines.Select(routine => urls.To($"/routines/{routine.Slug}")),
        .. library.Routines.SelectMany(routine => SessionOf(routine.Plan)),
    ];

    private IEnumerable<string> FilesOfPages =>
    [
        .. Files.Select(file => files.AddFileVersionToPath(urls.BasePath, $"{urls.BasePath}/{file}")),
        $"{urls.BasePath}/favicon.svg",
        .. new[] { Manifest.Path, clinic.Theme is null ? null : ClinicTheme.Path, clinic.Logo is null ? null : ClinicLogo.Path }
            .OfType<string>().Select(urls.To),
    ];

    private string SignsFor(HttpRequest request) =>
        urls.To(SignsPage) + (library.Emergency.Find(request.Query[CountryKey]) is { } line ? $"?{CountryKey}={line.Country}" : "");

    // A plan that a new version no longer knows is kept as the page that says so.
    private IEnumerable<string> PlanOf(HttpRequest request) =>
        $"{request.Query[PlanUrls.Key]}" is not { Length: > 0 } link ? []
        : PlanUrls.Read(request, library) is { IsValid: true, Plan: var plan } ? [urls.To("/plan", plan), .. SessionOf(plan)]
        : [$"{urls.To("/plan")}?{PlanUrls.Key}={Uri.EscapeDataString(link)}"];

    private IEnumerable<string> SessionOf(Plan plan) =>
    [
        urls.To("/session", plan),
        .. SessionStep.From(Session.From(plan), library).Select(step => urls.To(SessionFigures.Path + step.Figure)),
    ];

    private OfflineWords WordsFrom(OfflineText words) => new(
        words.Dates,
        words.Saved,
        words.OldAfter(OldDays),
        words.LastAfter(LastDays),
        settings.SymptomCheck == SymptomCheck.Questions ? words.NoCheck : "",
        words.Missing);
}
