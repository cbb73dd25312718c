using System.Collections.Concurrent;
using System.Reflection;

namespace BackCare.Content.Yaml;

/// <summary>What the constructor of a record asks for: its keys as authors write them. Cached by type, because reflection is
/// slow.</summary>
internal sealed class RecordShape
{
    private static readonly ConcurrentDictionary<Type, RecordShape> Known = new();

    private readonly ConstructorInvoker constructor;

    private RecordShape(Type type)
    {
        var longest = type.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length)!;
        constructor = ConstructorInvoker.Create(longest);
        var nullability = new NullabilityInfoContext();
        Keys = [.. longest.GetParameters().Select(parameter => new RecordKey(
            KebabCase.From(parameter.Name!), parameter.ParameterType,
            nullability.Create(parameter).WriteState == NullabilityState.Nullable))];
        Names = Keys.Select(key => key.Name).ToHashSet();
    }

    /// <summary>In the order of the constructor.</summary>
    public IReadOnlyList<RecordKey> Keys { get; }

    public IReadOnlySet<string> Names { get; }

    public static RecordShape From(Type type) => Known.GetOrAdd(type, each => new RecordShape(each));

    public object Create(object?[] values) => constructor.Invoke(values.AsSpan());
}

/// <summary>One key of a record.</summary>
/// <param name="Optional">Whether it may be left out.</param>
internal sealed record RecordKey(string Name, Type Type, bool Optional);
