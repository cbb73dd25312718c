namespace BackCare.Tests.Plans;

/// <summary>Links that nobody would send in good faith, and links that are nearly right.</summary>
internal static class HostileLinks
{
    private static readonly string[] Pieces =
    [
        "chair-twist", "pelvic-tilt", "double-knee-rock", "foam-roller", "plank", "moon-walk", "~", "~", "~", "~3x15s", "~10x5s", "~8x",
        "~left", "~right", "~both",
        "~2sets", "~2d", "~3w", "~0x0s", "~99999999999999999999d", "~-1d", "~1.5d", "~1e9x", "x", "s", "&", "=", "do=", "%", "%00", "\0",
        "\r\n", "\n", "\ud800", "\u202e", "٣x",
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "';--", "{{7*7}}", "${7*7}", "../../etc/passwd",
        "javascript:alert(1)", "//evil.example", "🦴", "{0}", "{99}",
    ];

    public static string[] Random(Random random) => [.. Enumerable.Range(0, random.Next(0, 16)).Select(_ => Value(random))];

    private static string Value(Random random) => random.Next(4) switch
    {
        0 => string.Concat(Enumerable.Range(0, random.Next(0, 12)).Select(_ => (char)random.Next(0, 0x3000))),
        _ => string.Concat(Enumerable.Range(0, random.Next(0, 5)).Select(_ => Pieces[random.Next(Pieces.Length)])),
    };
}
