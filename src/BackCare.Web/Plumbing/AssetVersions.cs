using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace BackCare.Web.Plumbing;

/// <summary>Which edition of a style or script a page means: its link says so by a hash.</summary>
/// <remarks>The framework's own versions watch the files by inotify, of which a machine has 128 for all processes of a user: with none left, every page
/// would be an error. The files of a published site do not change while it runs; those of an author do, and are looked at each time.</remarks>
internal sealed class AssetVersions(IWebHostEnvironment environment) : IFileVersionProvider
{
    /// <summary>The field of the query that holds the edition.</summary>
    public const string Field = "v";

    private const int Bytes = 9; // 12 letters of Base64.

    private readonly ConcurrentDictionary<string, string> versions = new(StringComparer.Ordinal);

    /// <param name="requestPathBase">Not used: the site is at the root of its address.</param>
    /// <param name="path">The path of a file in wwwroot, as in "/site.css".</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public string AddFileVersionToPath(PathString requestPathBase, string path) => $"{path}?{Field}={Of(path)}";

    /// <summary>The hash of a file in wwwroot, 12 letters.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public string Of(string path) => environment.IsDevelopment() ? Hash(path) : versions.GetOrAdd(path, Hash);

    private string Hash(string path)
    {
        using var file = environment.WebRootFileProvider.GetFileInfo(path).CreateReadStream();
        return Base64Url.EncodeToString(SHA256.HashData(file).AsSpan(0, Bytes));
    }
}
