using BackCare.Content;

namespace BackCare.Web.Plumbing;

/// <summary>The edition that is served now. Reading the folder again replaces it whole; a broken edit leaves the last good one up.</summary>
internal sealed partial class LiveContent(string folder, Func<string, ContentSnapshot> read, Edition first, ILogger<LiveContent> logger)
{
    private volatile Edition current = first;
    private volatile IReadOnlyList<ContentProblem> problems = [];

    public Edition Current => current;

    /// <summary>What is wrong with the files as they are now; empty when they are what is served.</summary>
    public IReadOnlyList<ContentProblem> Problems => problems;

    /// <summary>Looks at the folder without reading the files.</summary>
    /// <returns>The same number while nothing changes, or null while files come and go.</returns>
    public int? Look()
    {
        try
        {
            return ContentSnapshot.Fingerprint(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Reads the folder again.</summary>
    /// <returns>Whether it was read to an end, good or bad; false when a file changed meanwhile or could not be read, and it is to be tried again.</returns>
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
                current = new Edition(ContentLibrary.Load(snapshot, SiteLinks.AddressOf));
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
            // Whatever an edit provokes, a defect of ours included, must not take the good site down: it is told and tried again.
            Report([new ContentProblem("content", 1, $"the content cannot be read: {exception.Message}")]);
            return false;
        }
    }

    private void Report(IReadOnlyList<ContentProblem> found)
    {
        if (found.SequenceEqual(problems))
        {
            return;
        }

        problems = found;
        foreach (var problem in found)
        {
            LogProblem(problem.File, problem.Line, problem.Message);
        }

        if (found.Count == 0)
        {
            LogMended();
        }
    }

    [LoggerMessage(LogLevel.Information, "The content was replaced by version {Version}.")]
    private partial void LogReplaced(string version);

    [LoggerMessage(LogLevel.Error, "{File}({Line}): {Mend}; the last good content stays up")]
    private partial void LogProblem(string file, int line, string mend);

    [LoggerMessage(LogLevel.Information, "The content is mended.")]
    private partial void LogMended();
}
