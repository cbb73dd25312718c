using BackCare.Content;

namespace BackCare.Web.ContentReload;

/// <summary>The content version that is served now. Reading the folder again replaces it whole; a broken edit leaves the last good one
/// up.</summary>
internal sealed partial class LiveContent(
    string folder,
    Func<string, int> fingerprint,
    Func<string, ContentSnapshot> read,
    Func<string, LinkAddress> link,
    Task<ContentVersion> first,
    ILogger<LiveContent> logger)
{
    private volatile ContentVersion? replacement;
    private volatile ContentException? broken;

    /// <summary>Waits while the first one is being read.</summary>
    /// <exception cref="ContentException">Anything is wrong with the first one.</exception>
    public ContentVersion Current => replacement ?? first.GetAwaiter().GetResult();

    /// <summary>What is wrong with the files now; empty when the site serves what they say.</summary>
    public IReadOnlyList<ContentProblem> Problems => broken?.Problems ?? [];

    /// <summary>How many problems there are, also where only the first are listed.</summary>
    public int ProblemCount => broken?.Count ?? 0;

    /// <summary>Fingerprints the folder without reading the files.</summary>
    /// <returns>The same number while nothing changes, or null while files come and go.</returns>
    public int? TakeFingerprint()
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
    /// <returns>Whether the reading finished, with or without problems; false when a file changed or disappeared meanwhile: try
    /// again later.</returns>
    public bool Reload()
    {
        try
        {
            var before = TakeFingerprint();
            var snapshot = read(folder);
            if (before is null || TakeFingerprint() != before)
            {
                return false;
            }

            if (snapshot.Version != Current.Library.Version)
            {
                replacement = new ContentVersion(ContentLibrary.LoadAll(snapshot, link));
                LogReplaced(snapshot.Version);
            }

            Report(null);
            return true;
        }
        catch (ContentException exception)
        {
            Report(exception);
            return true;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
        catch (Exception exception)
        {
            // Whatever an edit triggers, even a bug of ours, must not take the good site down: report it and try again.
            Report(new([new ContentProblem("content", 1, $"the content cannot be read: {exception.Message}")]));
            return false;
        }
    }

    /// <summary>Reports that the folder cannot be read: the served content may differ from the files.</summary>
    public void ReportUnseen() =>
        Report(new([new ContentProblem("content", 1, "the folder cannot be looked at: remove links that lead nowhere or in a circle")]));

    private void Report(ContentException? found)
    {
        var before = Problems;
        broken = found;
        if (Problems.SequenceEqual(before))
        {
            return;
        }

        foreach (var problem in Problems)
        {
            LogProblem(problem.File, problem.Line, problem.Message);
        }

        if (found is null)
        {
            LogFixed();
        }
    }

    [LoggerMessage(LogLevel.Information, "The content was replaced by version {Version}.")]
    private partial void LogReplaced(string version);

    [LoggerMessage(LogLevel.Error, "{File}({Line}): {Fix}; the last good content stays up")]
    private partial void LogProblem(string file, int line, string fix);

    [LoggerMessage(LogLevel.Information, "The content is fixed.")]
    private partial void LogFixed();
}
