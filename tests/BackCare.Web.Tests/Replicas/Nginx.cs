using System.Diagnostics;
using System.Globalization;
using BackCare.Tests;

namespace BackCare.Web.Tests.Replicas;

/// <summary>Debian's nginx with our own configuration, on other ports.</summary>
internal sealed class Nginx : IDisposable
{
    private const string Program = "/usr/sbin/nginx";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("backcare-nginx-");
    private readonly Process process;

    public Nginx(int port, IReadOnlyList<int> replicas)
        : this("nginx.conf", port, text => Configure(text, replicas))
    {
    }

    private Nginx(string configuration, int port, Func<string, string> change)
    {
        if (!File.Exists(Program))
        {
            Tools.Install("nginx");
        }

        var text = change(File.ReadAllText(Path.Combine(Checkout.Root, "src", "deploy", configuration)))
            .Replace("listen 8080;", $"listen 127.0.0.1:{port};", StringComparison.Ordinal)
            .Replace("error_log stderr ", $"error_log {folder}/error.log ", StringComparison.Ordinal)
            .Replace(
                "access_log off;",
                $"log_format upstreams '$upstream_addr'; access_log {folder}/access.log upstreams;",
                StringComparison.Ordinal)
            .Replace("http {", $"http {{ client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path "
                + $"{folder}/f; uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;", StringComparison.Ordinal);
        var file = Path.Combine(folder.FullName, "nginx.conf");
        File.WriteAllText(file, text);
        process = Process.Start(
            Program, [
                "-c", file, "-p", folder.FullName, "-e", Path.Combine(folder.FullName, "error.log"), "-g",
                $"daemon off; pid {folder}/nginx.pid;",
            ]);
    }

    /// <summary>Serves a folder by the configuration that is meant for an export.</summary>
    public static Nginx ForFiles(int port, DirectoryInfo root) =>
        new("nginx-files.conf", port, text => text.Replace("root /var/www;", $"root {root};", StringComparison.Ordinal));

    /// <summary>Asks for a page until there is any answer.</summary>
    public static async Task<HttpResponseMessage> UntilItServesAsync(HttpClient visitor, Uri address)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            try
            {
                return await visitor.GetAsync(address, patience.Token);
            }
            catch (HttpRequestException)
            {
                await Task.Delay(20, patience.Token);
            }
        }
    }

    private static string Configure(string text, IReadOnlyList<int> replicas)
    {
        for (var n = 0; n < replicas.Count; n++)
        {
            text = text.Replace(
                $"127.0.0.1:508{n + 1} ",
                string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{replicas[n]} "),
                StringComparison.Ordinal);
        }

        // All visitors of a test are one address, and the pages of three sites that have just started are slow on a busy machine.
        return text.Replace("rate=50r/s", "rate=10000r/s", StringComparison.Ordinal)
            .Replace("proxy_read_timeout 10s", "proxy_read_timeout 60s", StringComparison.Ordinal);
    }

    /// <summary>Its error log.</summary>
    public string Errors => File.ReadAllText(Path.Combine(folder.FullName, "error.log"));

    /// <summary>Whether it asked a second replica for an answer.</summary>
    public bool AskedASecondReplica =>
        File.ReadAllText(Path.Combine(folder.FullName, "access.log")).Contains(", ", StringComparison.Ordinal);

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
        folder.Delete(recursive: true);
    }
}
