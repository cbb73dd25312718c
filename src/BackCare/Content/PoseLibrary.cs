using System.Collections.Concurrent;
using BackCare.Content.Readers;
using BackCare.Figures.Drawing;
using BackCare.Figures.Model;
using BackCare.Figures.Solving;

namespace BackCare.Content;

/// <summary>All published scenes, by "guide/pose".</summary>
public sealed class PoseLibrary
{
    private PoseLibrary(IReadOnlyDictionary<string, Scene> scenes, IReadOnlyDictionary<string, Scene> keys) => (Scenes, Keys) = (scenes, keys);

    public IReadOnlyDictionary<string, Scene> Scenes { get; }

    /// <summary>For each guide the scene that stands for it on cards.</summary>
    public IReadOnlyDictionary<string, Scene> Keys { get; }

    /// <summary>Reads the poses of a content folder alone: those that can be drawn, and every problem, so that an author can look at a pose
    /// that is not right yet.</summary>
    public static (PoseLibrary Poses, IReadOnlyList<ContentProblem> Problems) Inspect(string folder)
    {
        var problems = new ConcurrentQueue<ContentProblem>();
        return (Read(new ContentFolder(ContentSnapshot.Read(folder), problems)), [.. problems]);
    }

    internal static PoseLibrary Read(ContentFolder folder)
    {
        var (scenes, keys) = (new Dictionary<string, Scene>(), new Dictionary<string, Scene>());
        foreach (var (slug, read, key) in ContentFolder.ReadInParallel(folder.ReadAll("poses", ".yml"), Read))
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

        return new PoseLibrary(scenes, keys);
    }

    private static PoseFileScenes Read(ContentFile file)
    {
        var (scenes, key) = new PoseReader(file).Read();
        return new PoseFileScenes(file.Slug, scenes, key);
    }

    private sealed record PoseFileScenes(string Slug, IReadOnlyDictionary<string, Scene> Scenes, string? Key);
}
