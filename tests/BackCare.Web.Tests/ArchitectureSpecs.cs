using System.Text.RegularExpressions;
using BackCare.Tests;

namespace BackCare.Web.Tests;

/// <summary>What the rooms of the site may use of each other.</summary>
public sealed partial class ArchitectureSpecs
{
    private static readonly string Web = Path.Combine(Checkout.Root, "src", "BackCare.Web");

    private static readonly ILookup<string, (string Name, string Text)> Rooms = (
        from path in Directory.GetFiles(Web, "*.cs*", SearchOption.AllDirectories)
        let parts = Path.GetRelativePath(Web, path).Split(Path.DirectorySeparatorChar)
        where parts.Length > 1 && parts[0] is not ("obj" or "bin")
        select (Room: parts[0], Name: parts[^1].Split('.')[0], Text: Comment().Replace(File.ReadAllText(path), "")))
        .ToLookup(file => file.Room, file => (file.Name, file.Text));

    [Fact]
    public void No_rooms_depend_on_each_other_in_a_circle()
    {
        var uses = Rooms.ToDictionary(room => room.Key, room => room.SelectMany(file => RoomsIn(file.Text)).Except([room.Key]).ToHashSet());
        while (uses.FirstOrDefault(room => !room.Value.Any(uses.ContainsKey)) is { Key: { } free })
        {
            uses.Remove(free);
        }

        Assert.Empty(uses);
    }

    /// <summary>The rooms that a text names by a using, or in front of one of their types.</summary>
    private static IEnumerable<string> RoomsIn(string text) => Rooms.Select(room => room.Key).Where(room => Regex.IsMatch(
        text,
        $@"using (static )?BackCare\.Web\.{room}\b|(BackCare\.Web\.|(?<![.\w])){room}\.(\w+\.)?({string.Join('|', NamesIn(room))})\b"));

    private static IEnumerable<string> NamesIn(string room) => Rooms[room].Select(file => file.Name).Distinct();

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
