using System.CommandLine;
using BackCare.Cli;
using BackCare.Content;

var root = new RootCommand("What authors and reviewers of BackCare run on a content folder.")
{
    CheckCommand.Create(),
    CompareCommand.Create(),
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
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or HttpRequestException)
{
    return Problems.Report([exception.Message]);
}
