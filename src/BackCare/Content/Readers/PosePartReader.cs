using System.Numerics;
using BackCare.Content.Yaml;
using BackCare.Figures.Model;
using BackCare.Figures.Solving;

namespace BackCare.Content.Readers;

/// <summary>Reads the joints and reaches of a pose over those of the pose that it starts from.</summary>
internal sealed class PosePartReader(ContentFile file)
{
    private const string Ground = "ground";

    // More is a slip of the hand, and lengths of it are no numbers any more.
    private const int MaxNumber = 100;

    /// <summary>What the entry does not name stays as it was.</summary>
    /// <param name="from">The pose that it starts from; without one, the entry has a posture.</param>
    public Pose ReadPose(PoseEntry entry, Pose? from) => new(
        entry.Posture ?? from!.Posture,
        entry.Tilt ?? from?.Tilt ?? 0,
        entry.Turn ?? from?.Turn ?? 0,
        entry.Lift ?? from?.Lift ?? 0,
        Merge(from?.Joints, entry.Joints, KebabCase.Parse<Joint>, "joint", ReadJoint),
        Merge(from?.Reaches, entry.Reach, KebabCase.Parse<Limb>, "limb", ReadReach));

    /// <summary>A way in metres, or a direction; null where none is written, or with a problem reported.</summary>
    private Vector3? ReadVector(SourceValue name, IReadOnlyList<float>? numbers)
    {
        if (numbers is { Count: not 3 })
        {
            file.Report(name.Line, $"{name.Value}: a direction is three numbers: to the right, up, and toward the feet or the front");
        }

        if (numbers?.Any(number => Math.Abs(number) > MaxNumber) is true)
        {
            file.Report(name.Line, $"{name.Value}: the numbers of a direction are at most {MaxNumber}");
        }

        return numbers is [var right, var up, var front] ? new(right, up, front) : null;
    }

    /// <summary>The same where it must lead somewhere.</summary>
    public Vector3? ReadDirection(SourceValue name, IReadOnlyList<float>? numbers)
    {
        var way = ReadVector(name, numbers);
        if (way == Vector3.Zero)
        {
            file.Report(name.Line, $"{name.Value}: a direction of 0, 0, 0 leads nowhere: leave it out");
        }

        return way;
    }

    private Dictionary<TKey, T> Merge<TKey, T, TEntry>(
        IReadOnlyDictionary<TKey, T>? from, IReadOnlyDictionary<SourceValue, TEntry>? entries, Func<string, TKey?> parse, string kind,
        Func<TKey, SourceValue, TEntry, T?> read)
        where TKey : struct, Enum
        where T : class
    {
        var merged = from?.ToDictionary(entry => entry.Key, entry => entry.Value) ?? [];
        foreach (var (name, entry) in entries ?? new Dictionary<SourceValue, TEntry>())
        {
            if (parse(name.Value) is not { } key)
            {
                file.Report(
                    name.Line,
                    $"there is no {kind} \"{name.Value}\": write one of {string.Join(", ", Enum.GetNames<TKey>().Select(KebabCase.From))}");
            }
            else if (read(key, name, entry) is { } value)
            {
                merged[key] = value;
            }
        }

        return merged;
    }

    private JointAngles ReadJoint(Joint joint, SourceValue name, JointEntry entry)
    {
        foreach (var (movement, angle) in new[]
        {
            ("flexion", entry.Flexion), ("abduction", entry.Abduction), ("rotation", entry.Rotation), ("bend-right", entry.BendRight),
            ("turn-right", entry.TurnRight),
        })
        {
            var (min, max) = JointLimits.Find(joint, movement);
            if (angle < min || angle > max)
            {
                file.Report(
                    name.Line,
                    FormattableString.Invariant($"{name.Value}: {movement} is {angle} degrees, outside its range of {min} to {max}"));
            }
        }

        return new JointAngles(entry.Flexion ?? 0, entry.Abduction ?? 0, entry.Rotation ?? 0, entry.BendRight ?? 0, entry.TurnRight ?? 0);
    }

    private Reach? ReadReach(Limb limb, SourceValue name, ReachEntry entry)
    {
        var landmark = KebabCase.Parse<Landmark>(entry.To.Value);
        if (landmark is null && entry.To.Value != Ground)
        {
            file.Report(entry.To.Line, $"{name.Value} cannot reach \"{entry.To.Value}\": write {Ground} or one of "
                + $"{string.Join(", ", Enum.GetNames<Landmark>().Select(KebabCase.From))}");
            return null;
        }

        return new Reach(
            landmark, ReadVector(name, entry.Offset) ?? Vector3.Zero, ReadDirection(name, entry.Pole), ReadDirection(name, entry.Along));
    }
}
