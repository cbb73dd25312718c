using BackCare.Content;
using BackCare.Web.Clinics;

namespace BackCare.Web.Plumbing;

/// <summary>The end of a start, which needs the content: what is wrong with it, or with the clinic's settings, stops the start before anyone is served.</summary>
internal static class Start
{
    /// <summary>Serves until told to stop; the exit code.</summary>
    public static int Run(WebApplication app)
    {
        try
        {
            app.MapClinic();
            app.UseMetrics();
        }
        catch (ContentException exception)
        {
            return CheckCommand.Report(exception.Problems);
        }
        catch (ClinicException exception)
        {
            return CheckCommand.Report(exception.Problems);
        }

        app.Run();
        return 0;
    }
}
