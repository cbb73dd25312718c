using System.Numerics;
using BackCare.Content.Yaml;
using BackCare.Figures.Drawing;
using BackCare.Figures.Model;
using BackCare.Figures.Solving;

namespace BackCare.Content.Readers;

/// <summary>Turns a pose file into scenes, and checks each as a machine can: joints, reaches, contacts, nothing through the
/// floor.</summary>
internal sealed class PoseReader(ContentFile file)
{
    private readonly PosePartReader parts = new(file);
    private readonly Dictionary<string, (Pose Pose, Scene Scene)> done = [];
    private readonly HashSet<string> failed = [];

    /// <summary>Whether the file or one of its poses could not be read.</summary>
    public bool IsIncomplete { get; private set; }

    /// <summary>The scenes of a file by their name, "guide/pose", and the name of the one that stands for the guide.</summary>
    public (IReadOnlyDictionary<string, Scene> Scenes, string? Key) Read()
    {
        if (YamlFile.Read<PoseFile>(file) is not { } entries)
        {
            IsIncomplete = true;
            return (new Dictionary<string, Scene>(), null);
        }

        if (entries.Person.Skin is < 1 or > 5)
        {
            file.Report(1, "\"skin\" is 1 to 5, light to dark");
        }

        foreach (var (name, entry) in entries.Poses)
        {
            ReadPose(entries, name, entry);
        }

        if (!entries.Poses.Keys.Any(name => name.Value == entries.Key.Value))
        {
            file.Report(entries.Key.Line, $"\"key\" names a pose \"{entries.Key.Value}\" that this file does not have");
        }

        // One scale in a guide: all its pictures are as large as the largest needs.
        var size = new Lazy<Vector2>(
            () => done.Values.Aggregate(Vector2.Zero, (largest, entry) => Vector2.Max(largest, FigureSvg.SizeOf(entry.Scene))));
        return (
            done.ToDictionary(entry => $"{file.Slug}/{entry.Key}", entry => entry.Value.Scene with { Size = size }),
            $"{file.Slug}/{entries.Key.Value}");
    }

    private void ReadPose(PoseFile entries, SourceValue name, PoseEntry entry)
    {
        if (ReadScene(entries, name, entry) is not { } scene)
        {
            failed.Add(name.Value);
            IsIncomplete = true;
            return;
        }

        done[name.Value] = (scene.Pose, scene);
        foreach (var finding in PoseValidator.Validate(scene))
        {
            file.Report(name.Line, $"pose \"{name.Value}\": {finding}");
        }
    }

    private Scene? ReadScene(PoseFile entries, SourceValue name, PoseEntry entry)
    {
        if (entry.Mirror is { } mirror)
        {
            return ReadMirrored(name, entry, mirror);
        }

        var earlier = entry.From is null ? null : Earlier(entry.From);
        var from = earlier?.Pose;
        if (from is null && (entry.From is not null || entry.Posture is null))
        {
            if (entry.From is null)
            {
                file.Report(name.Line, $"pose \"{name.Value}\" needs a posture, or \"from\" an earlier pose");
            }

            return null;
        }

        var pose = parts.ReadPose(entry, from);
        var camera = entry.Camera ?? entries.Camera;
        return new Scene(
            $"{file.Slug}/{name.Value}", pose, from,
            PersonReader.Read(entries.Person),
            new Camera(camera.Azimuth, camera.Elevation),
            entry.Props ?? entries.Props, entry.Arrow, entry.Arrow is null ? null : Felt(entry.Stretched ?? entries.Stretched),
            [.. (entry.Contacts ?? []).Select(contact => new Contact(contact.Part, contact.On))],
            entry.ArrowStyle, entry.SecondArrow, parts.ReadDirection(name, entry.ArrowWay),
            earlier?.Scene.Camera == new Camera(camera.Azimuth, camera.Elevation));
    }

    private Scene? ReadMirrored(SourceValue name, PoseEntry entry, SourceValue mirror) =>
        Earlier(mirror)?.Scene is not { } original ? null : original.Mirrored() with
        {
            Name = $"{file.Slug}/{name.Value}",
            Camera = entry.Camera is { } seen ? new Camera(seen.Azimuth, seen.Elevation) : original.Camera,
        };

    private static StretchArea? Felt(StretchArea? area) => area is StretchArea.None ? null : area;

    private (Pose Pose, Scene Scene)? Earlier(SourceValue name)
    {
        if (done.TryGetValue(name.Value, out var earlier))
        {
            return earlier;
        }

        if (!failed.Contains(name.Value))
        {
            file.Report(name.Line, $"there is no pose \"{name.Value}\" above this one");
        }

        return null;
    }
}
