using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace BackCare.Content;

/// <summary>Turns YAML into records, and reports everything that does not fit at once, where YamlDotNet's own deserializer would stop at
/// the first: unknown keys, missing keys, wrong types. A record's constructor is the list of its keys; a nullable parameter may be left out.</summary>
/// <param name="lineOffset">The lines above the YAML in its file.</param>
internal sealed class YamlBinder(ContentFile file, int lineOffset = 0)
{
    /// <summary>The value, or null when any part of it did not fit; the problems are then in the file's list.</summary>
    public T? Bind<T>(YamlNode node)
        where T : class => (T?)Bind(node, typeof(T), "this file");

    public int LineOf(YamlNode node) => (int)node.Start.Line + lineOffset;

    private object? Bind(YamlNode node, Type type, string key)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Bind(node, underlying, key);
        }

        if (type == typeof(YamlNode))
        {
            return node;
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            return BindList(node, type.GetGenericArguments()[0], key);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>))
        {
            return BindDictionary(node, type.GetGenericArguments()[0], type.GetGenericArguments()[1], key);
        }

        return IsScalar(type) ? BindScalar(node, type, key) : BindRecord(node, type, key);
    }

    private static bool IsScalar(Type type) =>
        type == typeof(string) || type == typeof(int) || type == typeof(float) || type == typeof(bool) || type == typeof(DateOnly) || type == typeof(Located) || type.IsEnum;

    private object? BindScalar(YamlNode node, Type type, string key)
    {
        if (node is not YamlScalarNode { Value: { Length: > 0 } text })
        {
            return Fail(node, $"\"{key}\" must be {Describe(type)}");
        }

        if (type.IsEnum)
        {
            return Kebab.Choices(type).GetValueOrDefault(text)
                ?? Fail(node, $"\"{key}\" cannot be \"{text}\": write {Describe(type)}");
        }

        object? value = type == typeof(string) ? text
            : type == typeof(Located) ? new Located(text, LineOf(node))
            : type == typeof(int) ? (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null)
            : type == typeof(float) ? (float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var measure) ? measure : null)
            : type == typeof(bool) ? (bool.TryParse(text, out var flag) ? flag : null)
            : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

        return value ?? Fail(node, $"\"{key}\" is \"{text}\", but must be {Describe(type)}");
    }

    private object? BindList(YamlNode node, Type item, string key)
    {
        if (node is not YamlSequenceNode sequence)
        {
            return Fail(node, $"\"{key}\" must be a list");
        }

        var values = sequence.Children.Select(child => Bind(child, item, key)).ToList();
        var array = Array.CreateInstance(item, values.Count);
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is null)
            {
                return null;
            }

            array.SetValue(values[i], i);
        }

        return array;
    }

    private object? BindDictionary(YamlNode node, Type keyType, Type valueType, string key)
    {
        if (node is not YamlMappingNode mapping)
        {
            return Fail(node, $"\"{key}\" must be a list of keys with a value each");
        }

        // A dictionary keyed by an enumeration names every one of its values, so that no label can be forgotten.
        if (keyType.IsEnum)
        {
            ReportMissing(node, Kebab.Choices(keyType).Keys, mapping, key);
        }

        var dictionary = (System.Collections.IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(keyType, valueType))!;
        var complete = true;
        foreach (var (name, child) in mapping.Children)
        {
            var entryKey = Bind(name, keyType, key);
            var value = Bind(child, valueType, name.ToString());
            complete &= entryKey is not null && value is not null;
            if (entryKey is not null)
            {
                dictionary[entryKey] = value;
            }
        }

        return complete ? dictionary : null;
    }

    private object? BindRecord(YamlNode node, Type type, string key)
    {
        if (node is not YamlMappingNode mapping)
        {
            return Fail(node, $"\"{key}\" must be a list of keys with a value each");
        }

        var shape = RecordShape.Of(type);
        foreach (var unknown in mapping.Children.Keys.Where(child => !shape.Names.Contains(child.ToString())))
        {
            Fail(unknown, $"unknown key \"{unknown}\" in {Place(key)}; the keys are: {string.Join(", ", shape.Keys.Select(each => each.Name))}");
        }

        ReportMissing(node, shape.Keys.Where(each => !each.Optional).Select(each => each.Name), mapping, key);
        var values = shape.Keys.Select(each => mapping.Children.TryGetValue(each.Name, out var child) ? Bind(child, each.Type, each.Name) : null).ToArray();
        var complete = shape.Keys.Zip(values).All(pair => pair.Second is not null || (pair.First.Optional && !mapping.Children.ContainsKey(pair.First.Name)));
        return complete ? shape.Create(values) : null;
    }

    private void ReportMissing(YamlNode node, IEnumerable<string> names, YamlMappingNode mapping, string key)
    {
        foreach (var missing in names.Where(name => !mapping.Children.ContainsKey(name)))
        {
            Fail(node, $"missing key \"{missing}\" in {Place(key)}");
        }
    }

    private object? Fail(YamlNode node, string message)
    {
        file.Report(LineOf(node), message);
        return null;
    }

    private static string Place(string key) => key == "this file" ? key : $"\"{key}\"";

    private static string Describe(Type type) =>
        type.IsEnum ? "one of " + string.Join(", ", Enum.GetNames(type).Select(Kebab.Case))
        : type == typeof(int) ? "a whole number"
        : type == typeof(float) ? "a number"
        : type == typeof(bool) ? "true or false"
        : type == typeof(DateOnly) ? "a date such as 2026-11-21"
        : "a text";
}
