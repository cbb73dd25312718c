using BackCare.Content;

namespace BackCare.Web.ContentReload;

/// <summary>The content version that is served now. Reading the folder again replaces it whole; a broken edit leaves the last good one
/// up.</summary>
internal sealed partial class LiveContent(
    string folder,
    Func<string, int> fingerprint,
    Func<string, ContentSnapshot> read,
    LinkAddress link,
    ContentVersion first,
    ILogger<LiveContent> logger)
{
    private const int MaxLogged = 100;

    private volatile ContentVersion current = first;
    private volatile IReadOnlyList<ContentProblem> problems = [];

    public ContentVersion Current => current;

    /// <summary>What is wrong with the files as they are now; empty when they are what is served.</summary>
    public IReadOnlyList<ContentProblem> Problems => problems;

    /// <summary>Looks at the folder without reading the files.</summary>
    /// <returns>The same number while nothing changes, or null while files come and go.</returns>
    public int? Look()
    {
        try
        {
            return fingerprint(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Reads the folder again.</summary>
    /// <returns>Whether it was read to an end, good or bad; false when a file changed meanwhile or could not be read, and it is to be tried
    /// again.</returns>
    public bool Reload()
    {
        try
        {
            var before = Look();
            var snapshot = read(folder);
            if (before is null || Look() != before)
            {
                return false;
            }

            if (snapshot.Version != current.Library.Version)
            {
                current = new ContentVersion(ContentLibrary.Load(snapshot, link));
                LogReplaced(snapshot.Version);
            }

            Report([]);
            return true;
        }
        catch (ContentException exception)
        {
            Report(exception.Problems);
            return true;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
        catch (Exception exception)
        {
            // Whatever an edit provokes, a defect of ours included, must not take the good site down: it is reported and tried again.
            Report([new ContentProblem("content", 1, $"the content cannot be read: {exception.Message}")]);
            return false;
        }
    }

    /// <summary>Reports that the folder cannot be looked at, so that nobody takes the served content for what the files say.</summary>
    public void ReportUnseen() =>
        Report([new ContentProblem("content", 1, "the folder cannot be looked at: remove links that lead nowhere or in a circle")]);

    private void Report(IReadOnlyList<ContentProblem> found)
    {
        if (found.SequenceEqual(problems))
        {
            return;
        }

        problems = found;
        foreach (var problem in found.Take(MaxLogged))
        {
            LogProblem(problem.File, problem.Line, problem.Message);
        }

        if (found.Count > MaxLogged)
        {
            LogMore(found.Count - MaxLogged);
        }
        else if (found.Count == 0)
        {
            LogFixed();
        }
    }

    [LoggerMessage(LogLevel.Information, "The content was replaced by version {Version}.")]
    private partial void LogReplaced(string version);

    [LoggerMessage(LogLevel.Error, "{File}({Line}): {Fix}; the last good content stays up")]
    private partial void LogProblem(string file, int line, string fix);

    [LoggerMessage(LogLevel.Error, "The content has {Count} more problems.")]
    private partial void LogMore(int count);

    [LoggerMessage(LogLevel.Information, "The content is fixed.")]
    private partial void LogFixed();
}
