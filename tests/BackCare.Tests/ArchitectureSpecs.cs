using System.Text.RegularExpressions;
using BackCare.Content;

namespace BackCare.Tests;

/// <summary>What the rooms of the core may use of each other, of the libraries, and of the site.</summary>
public sealed partial class ArchitectureSpecs
{
    private const string Root = "";

    private static readonly string Core = Path.Combine(Checkout.Root, "src", "BackCare");

    private static readonly ILookup<string, string> TypesOfRooms = typeof(ContentLibrary).Assembly.GetTypes()
        .Where(type => type.Namespace?.StartsWith(nameof(BackCare), StringComparison.Ordinal) is true && !type.IsNested)
        .ToLookup(type => type.Namespace!.Split('.').ElementAtOrDefault(1) ?? Root, type => type.Name.Split('`')[0]);

    private static readonly IReadOnlyList<(string Room, string Name, string Text)> Files =
    [
        .. from path in Directory.GetFiles(Core, "*.cs", SearchOption.AllDirectories)
           let name = Path.GetRelativePath(Core, path).Replace('\\', '/')
           let room = name.Contains('/') ? name.Split('/')[0] : Root
           where room is not ("obj" or "bin")
           select (room, name, Comment().Replace(File.ReadAllText(path), "")),
    ];

    [Fact]
    public void No_other_room_refers_to_the_content_room()
    {
        Assert.DoesNotContain(Files, file => file.Room != "Content" && RoomsIn(file.Text).Contains("Content"));
    }

    [Fact]
    public void No_rooms_depend_on_each_other_in_a_circle()
    {
        var uses = Files.GroupBy(file => file.Room).ToDictionary(
            room => room.Key, room => room.SelectMany(file => RoomsIn(file.Text)).Where(used => used != room.Key).ToHashSet());
        while (uses.FirstOrDefault(room => !room.Value.Any(uses.ContainsKey)) is { Key: { } free })
        {
            uses.Remove(free);
        }

        Assert.Empty(uses);
    }

    [Fact]
    public void Only_the_content_room_knows_YAML_and_Markdown()
    {
        Assert.DoesNotContain(Files, file => file.Room != "Content" && Library().IsMatch(file.Text));
    }

    [Fact]
    public void The_core_names_no_address_no_DOM_id_and_no_setting()
    {
        Assert.Empty(Files.SelectMany(file => OfTheSite().Matches(file.Text).Select(match => $"{file.Name}: {match.Value}")));
    }

    /// <summary>The rooms that a text names by a using, or in front of one of their types.</summary>
    private static IEnumerable<string> RoomsIn(string text) => TypesOfRooms.Select(room => room.Key).Where(room => room.Length > 0
        && Regex.IsMatch(
            text,
            $@"using (static )?BackCare\.{room}\b|(BackCare\.|(?<![.\w])){room}\.(\w+\.)?({string.Join('|', TypesOfRooms[room])})\b"));

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\b(YamlDotNet|Markdig)\b")]
    private static partial Regex Library();

    [GeneratedRegex("""\$?"/[a-z]\w*|"#[a-z]\w*|\bid=\\"|\bhref=|\bIConfiguration\b|\bGetEnvironmentVariable\b""")]
    private static partial Regex OfTheSite();
}
