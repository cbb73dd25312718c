using System.CommandLine;
using BackCare.Cli;
using BackCare.Content;
using BackCare.Web.Settings;

var root = new RootCommand("What authors and reviewers of BackCare run on a content folder.")
{
    CheckCommand.Create(),
    CompareCommand.Create(),
    ExportCommand.Create(),
    FiguresCommand.Create(),
    GenerateCommand.Create(),
    MeasureCommand.Create(),
};

try
{
    return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (ContentException exception)
{
    return Problems.Report(exception.Problems);
}
catch (SettingsException exception)
{
    return Problems.Report(exception.InnerException is ContentException broken ? broken.Problems : exception.Problems);
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or HttpRequestException)
{
    return Problems.Report([exception.Message]);
}

// Else the framework makes it public, and tests of the site could not tell the two programs apart.
internal partial class Program;
