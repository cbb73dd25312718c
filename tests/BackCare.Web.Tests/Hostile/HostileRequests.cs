using System.Globalization;
using System.Text;
using BackCare.Tests.Plans;

namespace BackCare.Web.Tests.Hostile;

/// <summary>Requests that nobody would send in good faith: wrong methods, addresses, encodings, forms and JSON, and broken HTTP.</summary>
internal static class HostileRequests
{
    private static readonly string[] Methods =
    [
        "GET", "GET", "GET", "GET", "GET", "GET", "HEAD", "HEAD", "POST", "POST", "POST", "POST", "POST", "POST", "PUT", "DELETE", "PATCH",
        "OPTIONS", "TRACE", "MOO", "get", "PROPFIND",
    ];

    private static readonly string[] Paths =
    [
        "/", "/guides", "/guides/chair-twist", "/learn", "/learn/what-the-pop-is", "/routines/desk-reset", "/check", "/check/questions",
        "/session/after", "/plan", "/plan/print",
        "/session", "/plan.ics", "/clinic", "/clinic.css", "/find", "/oembed", "/api/guides", "/api/guides/plank", "/api/plan",
        "/api/screening", "/how-we-check/rules.csv",
        "/error/404", "/error/500", "/error/99999999999", "/health/ready", "/version", "/openapi/v1.json", "/sitemap.xml", "/site.css",
        "/no-such-page", "/check/handover",
    ];

    private static readonly string[] Scraps =
    [
        "../", "..%2f", "%00", "%ff%fe", "%c0%af", "%u0041", "%", "%2", "%0d%0aX: y", "\\", "//", ";", "~", "'", "\"", "<script>", "{0}",
        "${7*7}", "*", "|", "\t", "é", "\u202e", "🦴", ".git/config", "?", "#", "&", "=",
    ];

    private static readonly string[] Keys =
    [
        "do", "at", "area", "position", "equipment", "page", "question", "tick", "none", "back", "change", "country", "url", "format",
        "code", "system", "maxwidth", "signs", "x",
    ];

    private static readonly string[] Values =
    [
        "", "0", "-1", "1", "2147483648", "1e999", "NaN", "nerves", "urine-leak", "night-pain", "none", "popping", "neck", "sitting", "gb",
        "M54.5", "icd-10", "http://localhost/guides/plank",
        "https://[::1", "http://localhost/guides/%00", "\0", "%", "\ud800", "<img src=x onerror=alert(1)>", "{0}", "25:61", "07:00", "+",
        "a\r\nSet-Cookie: b=c",
    ];

    private static readonly string[] Types =
    [
        "application/x-www-form-urlencoded", "application/x-www-form-urlencoded; charset=utf-7",
        "application/x-www-form-urlencoded; charset=moon", "multipart/form-data", "multipart/form-data; boundary=x",
        "multipart/form-data; boundary=" + "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy",
        "application/json", "application/json; charset=utf-16", "application/json; charset=\"", "text/plain", "a/b/c", ";;;",
        "application/x-www-form-urlencoded, application/json",
    ];

    private static readonly string[] Json =
    [
        "{\"signs\":[\"night-pain\"]}", "{\"signs\":[\"\\ud800\"]}", "{\"signs\":{}}", "{\"signs\":[1e999]}", "{\"signs\":null}",
        "{\"signs\":[\"a\",\"a\"],\"signs\":[]}", "[]", "null", "\"", "{", "\ufeff{}", "{\"x\":1}", "{\"signs\":[[[[[[]]]]]]}",
    ];

    private static readonly string[] Headers =
    [
        "Accept-Encoding: br;q=x, *;q=2,,", "Accept-Encoding: gzip", "Accept-Encoding: br", "Accept-Language: en-GB;q=9,--,x-",
        "If-None-Match: W/\"", "If-None-Match: *", "If-Modified-Since: yesterday", "Range: bytes=9-1", "Cookie: a=b; c",
        "X-Forwarded-For: moon, 1.2.3.4:99999", "X-Forwarded-Proto: gopher", "X-Forwarded-Host: evil.example", "Expect: 100-continue",
        "Content-Encoding: br", "Accept: */*;q=no",
        "Origin: null", "Authorization: Basic %", "Connection: close",
    ];

    private static readonly string[] BadHeaders =
    [
        "Host: two.example", "Expect: moon", "Upgrade: h2c", "Transfer-Encoding: moon", "Content-Length: 5", "Content-Length: -1",
        "Bad Name: x", ": x", "X-\u0001: y", "X:\0",
    ];

    public static byte[] Next(Random random)
    {
        var (head, body) = Write(random);
        byte[] bytes = [.. head, .. body];
        return random.Next(6) == 0 ? Break(random, bytes) : bytes;
    }

    private static (byte[] Head, byte[] Body) Write(Random random)
    {
        var method = Pick(random, Methods);
        var body = random.Next(3) < (method is "GET" or "HEAD" ? 2 : 1) ? [] : Body(random);
        var head = new StringBuilder()
            .Append(method).Append(' ').Append(Target(random))
            .Append(random.Next(50) == 0 ? " HTTP/1.0\r\n" : " HTTP/1.1\r\n")
            .Append("Host: ").Append(random.Next(40) == 0 ? Pick(random, Values) : "localhost").Append("\r\n");
        if (body.Length > 0 || random.Next(4) == 0)
        {
            head.Append("Content-Type: ").Append(Pick(random, Types)).Append("\r\n");
        }

        for (var n = random.Next(4); n > 0; n--)
        {
            head.Append(Pick(random, random.Next(15) == 0 ? BadHeaders : Headers)).Append("\r\n");
        }

        if (body.Length > 0 || random.Next(4) == 0)
        {
            head.Append(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n");
        }

        return (Encoding.UTF8.GetBytes(head.Append("\r\n").ToString()), body);
    }

    private static string Target(Random random)
    {
        var path = Pick(random, Paths);
        for (var n = random.Next(5) - 2; n > 0; n--)
        {
            path = path.Insert(random.Next(1, path.Length + 1), Pick(random, Scraps));
        }

        return random.Next(3) switch
        {
            0 => path,
            1 => $"{path}?{string.Join('&', HostileLinks.Random(random).Select(item => "do=" + Escape(item)))}",
            _ => $"{path}?{Fields(random)}",
        };
    }

    private static byte[] Body(Random random)
    {
        var text = random.Next(6) switch
        {
            0 or 1 => Fields(random),
            2 => Pick(random, Json).Insert(0, random.Next(5) == 0 ? Pick(random, Scraps) : ""),
            3 => $"--x\r\nContent-Disposition: form-data; name=\"{Pick(random, Keys)}\"\r\n\r\n{Pick(random, Values)}\r\n"
                + $"{Pick(random, ["--x--", "--x", "--", ""])}",
            4 => new string('[', random.Next(1, 5000)),
            _ => "tick=" + new string('a', random.Next(1, 40) == 1 ? 70_000 : random.Next(1, 1000)),
        };
        return Encoding.UTF8.GetBytes(text);
    }

    private static string Fields(Random random)
    {
        var fields = Enumerable.Range(0, random.Next(40) == 0 ? 500 : random.Next(8)).Select(
            _ => Pick(random, Keys) + (random.Next(6) == 0 ? Pick(random, Scraps).Replace("\t", "", StringComparison.Ordinal) : "")
                + "=" + Escape(Pick(random, Values)));
        return string.Join('&', fields);
    }

    /// <summary>Cuts it off, or changes, takes away or adds a few bytes anywhere.</summary>
    private static byte[] Break(Random random, byte[] bytes)
    {
        var broken = random.Next(5) == 0 ? [.. bytes.Take(random.Next(bytes.Length))] : bytes.ToList();
        for (var n = random.Next(1, 6); n > 0 && broken.Count > 0; n--)
        {
            var at = random.Next(Math.Min(broken.Count, 200));
            switch (random.Next(3))
            {
                case 0:
                    broken[at] = (byte)random.Next(256);
                    break;
                case 1:
                    broken.RemoveAt(at);
                    break;
                default:
                    broken.InsertRange(
                        at, Encoding.Latin1.GetBytes(
                            Pick(
                                random, [
                                    "\r\n", "\n", "\r", " ", "\0", ":", "\u00ff", "Transfer-Encoding: chunked\r\n",
                                    "Content-Length: 99\r\n",
                                ])));
                    break;
            }
        }

        return [.. broken];
    }

    // Half of a character pair cannot be sent; one in a percent-encoding can.
    private static string Escape(string text) => Uri.EscapeDataString(text.Replace("\ud800", "\ufffd", StringComparison.Ordinal))
        .Replace("%EF%BF%BD", "%ED%A0%80", StringComparison.Ordinal);

    private static string Pick(Random random, string[] list) => list[random.Next(list.Length)];
}
