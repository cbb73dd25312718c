using System.Collections.Concurrent;
using BackCare.Content.Readers;
using BackCare.Figures.Drawing;
using BackCare.Figures.Model;
using BackCare.Figures.Solving;

namespace BackCare.Content;

/// <summary>All published scenes, by "guide/pose".</summary>
public sealed class PoseLibrary
{
    private readonly IReadOnlyList<PoseFileScenes> files;

    private PoseLibrary(
        IReadOnlyDictionary<string, Scene> scenes, IReadOnlyDictionary<string, Scene> keys, IReadOnlyList<PoseFileScenes> files) =>
        (Scenes, Keys, this.files) = (scenes, keys, files);

    public IReadOnlyDictionary<string, Scene> Scenes { get; }

    /// <summary>For each guide the scene that stands for it on cards.</summary>
    public IReadOnlyDictionary<string, Scene> Keys { get; }

    /// <summary>Reads the poses of a content folder alone: those that can be drawn, and every problem, so that an author can look at a pose
    /// that is not right yet.</summary>
    public static (PoseLibrary Poses, IReadOnlyList<ContentProblem> Problems) Inspect(string folder)
    {
        var problems = new ConcurrentQueue<ContentProblem>();
        var poses = Read(new ContentFolder(ContentSnapshot.Read(folder), problems));
        return (poses, [.. problems, .. poses.FindArrowsThatFail()]);
    }

    internal bool HasFile(string slug) => files.Any(file => file.Slug == slug);

    /// <summary>Whether a pose of the file could not be read: one that is missing here may be in the file.</summary>
    internal bool IsIncomplete(string slug) => files.Any(file => file.Slug == slug && file.IsIncomplete);

    /// <summary>Arrows that cannot be drawn; the start does not wait for them.</summary>
    internal IEnumerable<ContentProblem> FindArrowsThatFail() =>
        from scene in Scenes.Values
        from part in FigureSvg.FindArrowsThatFail(scene)
        let names = scene.Name.Split('/')
        select new ContentProblem(
            $"content/poses/{names[0]}.yml", 1,
            $"pose \"{names[1]}\": no arrow of 15 cm that misses the face shows the way of {KebabCase.From(part.ToString())}: "
            + "choose another part, an arrow-style or a camera");

    internal static PoseLibrary Read(ContentFolder folder)
    {
        var (scenes, keys) = (new Dictionary<string, Scene>(), new Dictionary<string, Scene>());
        var files = ContentFolder.ReadInParallel(folder.ReadAll("poses", ".yml"), Read);
        foreach (var (slug, read, key, _) in files)
        {
            foreach (var (name, scene) in read)
            {
                scenes[name] = scene;
            }

            if (key is not null && read.TryGetValue(key, out var keyScene))
            {
                keys[slug] = keyScene;
            }
        }

        return new PoseLibrary(scenes, keys, files);
    }

    private static PoseFileScenes Read(ContentFile file)
    {
        var reader = new PoseReader(file);
        var (scenes, key) = reader.Read();
        return new PoseFileScenes(file.Slug, scenes, key, reader.IsIncomplete);
    }

    private sealed record PoseFileScenes(string Slug, IReadOnlyDictionary<string, Scene> Scenes, string? Key, bool IsIncomplete);
}
