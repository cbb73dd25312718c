using System.Collections.Concurrent;
using System.Reflection;

namespace BackCare.Content.Yaml;

/// <summary>What the constructor of a record asks for: its keys as authors write them. Cached by type, because reflection is
/// slow.</summary>
internal sealed class RecordShape
{
    private static readonly ConcurrentDictionary<Type, RecordShape> Known = new();

    private readonly ConstructorInfo constructor;

    private RecordShape(Type type)
    {
        constructor = type.GetConstructors().MaxBy(each => each.GetParameters().Length)!;
        var nullability = new NullabilityInfoContext();
        Keys = [.. constructor.GetParameters().Select(parameter => new RecordKey(
            KebabCase.From(parameter.Name!), parameter.ParameterType,
            nullability.Create(parameter).WriteState == NullabilityState.Nullable))];
        Names = Keys.Select(key => key.Name).ToHashSet();
    }

    /// <summary>In the order of the constructor.</summary>
    public IReadOnlyList<RecordKey> Keys { get; }

    public IReadOnlySet<string> Names { get; }

    public static RecordShape From(Type type) => Known.GetOrAdd(type, each => new RecordShape(each));

    // A new invoker each time: at its second call, an invoker writes code of its own, which takes as long as some 500 calls without it.
    public object Create(object?[] values) => ConstructorInvoker.Create(constructor).Invoke(values.AsSpan());
}

/// <summary>One key of a record.</summary>
/// <param name="Optional">Whether it may be left out.</param>
internal sealed record RecordKey(string Name, Type Type, bool Optional);
