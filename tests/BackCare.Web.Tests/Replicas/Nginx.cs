using System.Diagnostics;
using System.Globalization;
using BackCare.Tests;

namespace BackCare.Web.Tests.Replicas;

/// <summary>Debian's nginx with our own configuration, on other ports: the one that is there, or one installed now.</summary>
internal sealed class Nginx : IDisposable
{
    private const string Program = "/usr/sbin/nginx";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("backcare-nginx-");
    private readonly Process process;

    public Nginx(int port, IReadOnlyList<int> replicas)
    {
        if (!File.Exists(Program))
        {
            Run("apt-get", "update", "-qq");
            Run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "nginx-light");
        }

        var text = File.ReadAllText(Path.Combine(Checkout.Root, "src", "deploy", "nginx.conf"))
            .Replace("listen 8080;", $"listen 127.0.0.1:{port};", StringComparison.Ordinal)
            .Replace("http {", $"http {{ client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/f; uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;", StringComparison.Ordinal);
        for (var n = 0; n < replicas.Count; n++)
        {
            text = text.Replace($"127.0.0.1:508{n + 1} ", string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{replicas[n]} "), StringComparison.Ordinal);
        }

        var file = Path.Combine(folder.FullName, "nginx.conf");
        File.WriteAllText(file, text);
        process = Process.Start(Program, ["-c", file, "-p", folder.FullName, "-e", Path.Combine(folder.FullName, "error.log"), "-g", $"daemon off; pid {folder}/nginx.pid;"]);
    }

    /// <summary>What it had to say of its replicas.</summary>
    public string Errors => File.ReadAllText(Path.Combine(folder.FullName, "error.log"));

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
        folder.Delete(recursive: true);
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" } })!;
        process.WaitForExit();
    }
}
