namespace BackCare.Benchmarks;

/// <summary>nginx on loopback with one page, packed beforehand: the same bytes and headers as ours, and no log.</summary>
internal static class NginxPeer
{
    // What nginx writes itself, or must not be written twice.
    private static readonly string[] Own = ["Content-Length", "Content-Type", "Content-Encoding", "Date", "ETag", "Connection", "Server", "Vary", "Transfer-Encoding"];

    public static Running Start(WorkFolder folder, WireAnswer page, string path)
    {
        var (root, pages) = (Ports.Next(), folder.Of("nginx"));
        var file = Path.Combine(pages, path.TrimStart('/'));
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        foreach (var name in new[] { file, file + ".br", Path.Combine(pages, "index") })
        {
            File.WriteAllBytes(name, page.Body);
        }

        // Read by whoever nginx becomes when it is started by root.
        Tools.Run("chmod", "/", "755", Path.GetDirectoryName(pages)!);
        var configuration = folder.Of("nginx.conf");
        File.WriteAllText(configuration, Configuration(root, pages, page));
        return Running.Nginx(configuration, root);
    }

    private static string Configuration(Uri root, string pages, WireAnswer page) => $$"""
        {{(Tools.BrotliStatic is { } module ? $"load_module {module};" : "")}}
        daemon off;
        worker_processes auto;
        pid {{pages}}.pid;
        error_log /dev/null;
        events { worker_connections 1024; }
        http {
          access_log off;
          server_tokens off;
          sendfile on;
          tcp_nopush on;
          keepalive_requests 1000000000;
          open_file_cache max=100;
          default_type "{{page.Header("Content-Type")}}";
          server {
            listen {{root.Authority}};
            root {{pages}};
            index index;
            {{(Tools.BrotliStatic is null ? "add_header Content-Encoding br;" : "brotli_static on;")}}
            add_header Vary Accept-Encoding;
            {{string.Join("\n    ", page.Headers.Where(each => !Own.Contains(each.Name)).Select(each => $"add_header {each.Name} \"{each.Value}\";"))}}
          }
        }
        """;
}
