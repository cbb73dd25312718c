using System.Text.RegularExpressions;
using YamlDotNet.Core;

namespace BackCare.Content.Yaml;

/// <summary>Reads a YAML file, or the YAML on top of a Markdown file, into a record.</summary>
internal static partial class YamlFile
{
    /// <summary>In a translation, the key with the hash of its English file.</summary>
    public const string HashKey = "english";

    /// <summary>The whole file as a <typeparamref name="T"/>, or null with problems reported.</summary>
    public static T? Read<T>(ContentFile file)
        where T : class => Bind<T>(file, Parse(file));

    /// <summary>The front matter as a <typeparamref name="T"/>, and the Markdown below it with the number of lines above it.</summary>
    public static (T? Front, string Body, int BodyOffset) ReadFrontMatter<T>(ContentFile file)
        where T : class
    {
        var parsed = Parse(file);
        return (Bind<T>(file, parsed), parsed.Body, parsed.BodyOffset);
    }

    /// <summary>The YAML of a file, or that above its Markdown: parsed once.</summary>
    public static ParsedFile Parse(ContentFile file) =>
        file.Parsed ??= file.Name.EndsWith(".md", StringComparison.Ordinal) ? ParseFrontMatter(file) : ToParsed(file, file.Text, 0, "", 0);

    private static ParsedFile ParseFrontMatter(ContentFile file)
    {
        var text = file.Text.ReplaceLineEndings("\n");
        if (FenceLine().Match(text) is not { Success: true, Index: 0 } first || first.NextMatch() is not { Success: true } last)
        {
            file.Report(1, "the file must begin with a line \"---\", its keys, and another line \"---\"");
            return new ParsedFile(null, null, 1, "", 0);
        }

        var bodyOffset = text.AsSpan(0, last.Index).Count('\n') + 1;
        return ToParsed(
            file, text[(first.Length + 1)..last.Index].TrimEnd('\n'), 1,
            text[Math.Min(text.Length, last.Index + last.Length + 1)..], bodyOffset);
    }

    private static ParsedFile ToParsed(ContentFile file, string yaml, int lineOffset, string body, int bodyOffset)
    {
        var root = Parse(file, yaml, lineOffset);
        return file.IsTranslation && root is YamlMap map
            ? new ParsedFile(map.Without(HashKey), map.Find(HashKey) as YamlText, lineOffset, body, bodyOffset)
            : new ParsedFile(root, null, lineOffset, body, bodyOffset);
    }

    private static T? Bind<T>(ContentFile file, ParsedFile parsed)
        where T : class => parsed.Root is { } root ? new YamlBinder(file, parsed.LineOffset).Bind<T>(root) : null;

    private static YamlPart? Parse(ContentFile file, string yaml, int lineOffset)
    {
        try
        {
            var root = YamlTree.Read(yaml);
            if (root is null)
            {
                file.Report(1 + lineOffset, "the file is empty: write its keys");
            }

            return root;
        }
        catch (YamlException exception)
        {
            var (line, message) = Explain(yaml.Split('\n'), exception);
            file.Report(line + lineOffset, $"this is not YAML: {message}");
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet throws this, without a line, when a bracket is still open where a plain text breaks off.
            file.Report(1 + lineOffset, "this is not YAML: a bracket [ or { that opens here or below is never closed");
        }

        return null;
    }

    /// <summary>What to write instead, for mistakes that YamlDotNet explains in its own terms.</summary>
    private static (int Line, string Message) Explain(string[] lines, YamlException exception)
    {
        var line = (int)exception.Start.Line;
        return exception is YamlTree.RefusedException ? (line, exception.Message)
            : Array.FindIndex(lines, text => text.TrimStart(' ').StartsWith('\t')) is >= 0 and var tab ? (
                tab + 1, "a tab stands before the text: indent with spaces")
            : SecondColon().IsMatch(lines.ElementAtOrDefault(line - 1) ?? "") ? (
                line, "a text with a colon and a space needs quotes, as in title: \"Sit tall: a start\"")
            : (line, exception.InnerException?.Message ?? exception.Message);
    }

    [GeneratedRegex(@"^---[^\S\n]*$", RegexOptions.Multiline)]
    private static partial Regex FenceLine();

    [GeneratedRegex("""^[\s-]*[\w-]+: +[^"'\[{|>\s].*:(\s|$)""")]
    private static partial Regex SecondColon();
}
