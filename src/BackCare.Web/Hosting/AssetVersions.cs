using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace BackCare.Web.Hosting;

/// <summary>The version of a style or script, as a hash in the links to it.</summary>
/// <remarks>The framework's versions are four times as long, and watch the files with inotify: with none of a machine's 128 instances left,
/// every page would be an error. Files of a published site do not change while it runs; in Development they are read each time.</remarks>
internal sealed class AssetVersions(IWebHostEnvironment environment) : IFileVersionProvider
{
    /// <summary>The field of the query that holds the version.</summary>
    public const string Field = "v";

    private const int Bytes = 9; // 12 letters of Base64.

    private readonly ConcurrentDictionary<string, (string Hash, long Length)> versions = new(StringComparer.Ordinal);

    /// <param name="requestPathBase">Where the site begins, as in "/back".</param>
    /// <param name="path">The link of a file in wwwroot, as in "/back/site.css".</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public string AddFileVersionToPath(PathString requestPathBase, string path) =>
        $"{path}?{Field}={Find(path[requestPathBase.ToString().Length..]).Hash}";

    /// <summary>Whether the version is the current one of a file in wwwroot, and the file still has the same length: it may have been
    /// damaged while it was replaced.</summary>
    /// <param name="path">As in "/site.css".</param>
    public bool IsWhole(string path, string? version)
    {
        var (hash, length) = Find(path);
        return version == hash && environment.WebRootFileProvider.GetFileInfo(path) is { Exists: true } file && file.Length == length;
    }

    private (string Hash, long Length) Find(string path) => environment.IsDevelopment() ? Read(path) : versions.GetOrAdd(path, Read);

    private (string Hash, long Length) Read(string path)
    {
        var file = environment.WebRootFileProvider.GetFileInfo(path);
        using var stream = file.CreateReadStream();
        return (Base64Url.EncodeToString(SHA256.HashData(stream).AsSpan(0, Bytes)), file.Length);
    }
}
