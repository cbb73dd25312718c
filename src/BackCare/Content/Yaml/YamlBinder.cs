using System.Collections;
using System.Collections.Concurrent;

namespace BackCare.Content.Yaml;

/// <summary>Turns YAML into records, and reports everything that does not fit; YamlDotNet's own deserializer stops at the first. A record's
/// constructor is the list of its keys; a nullable parameter may be left out.</summary>
/// <param name="lineOffset">The lines above the YAML in its file.</param>
internal sealed class YamlBinder(ContentFile file, int lineOffset = 0)
{
    // Cached by type, because reflection is slow.
    private static readonly ConcurrentDictionary<Type, Reader> Readers = new();

    /// <summary>Reads a value of one type; null when it did not fit.</summary>
    /// <param name="key">The key it stands under, for messages.</param>
    private delegate object? Reader(YamlBinder binder, YamlPart part, string key);

    /// <summary>The value, or null when any part of it did not fit; the problems are then in the file's list.</summary>
    public T? Bind<T>(YamlPart part)
        where T : class => (T?)Bind(part, typeof(T), "this file");

    private int LineOf(YamlPart part) => part.Line + lineOffset;

    private object? Bind(YamlPart part, Type type, string key) => Readers.GetOrAdd(type, MakeReader)(this, part, key);

    private static Reader MakeReader(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return MakeReader(underlying);
        }

        if (type == typeof(YamlPart))
        {
            return (_, part, _) => part;
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            var item = type.GetGenericArguments()[0];
            return (binder, part, key) => binder.BindList(part, item, key);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>))
        {
            var (keyType, valueType) = (type.GetGenericArguments()[0], type.GetGenericArguments()[1]);
            var dictionary = typeof(Dictionary<,>).MakeGenericType(keyType, valueType);
            return (binder, part, key) => binder.BindDictionary(part, dictionary, keyType, valueType, key);
        }

        if (YamlScalar.MakeReader(type) is { } read)
        {
            return (binder, part, key) => part is YamlText text && !IsNothing(text.Value)
                ? read(text, binder.LineOf(text)) ?? binder.Fail(part, YamlScalar.DescribeMisfit(text.Value, type, key))
                : binder.Fail(part, $"\"{key}\" must be {YamlScalar.Describe(type)}");
        }

        var shape = RecordShape.From(type);
        return (binder, part, key) => binder.BindRecord(part, shape, key);
    }

    private Array? BindList(YamlPart part, Type item, string key)
    {
        if (part is not YamlList { Items: var items })
        {
            Fail(part, $"{Place(key)} must be a list");
            return null;
        }

        var array = Array.CreateInstance(item, items.Count);
        var complete = true;
        for (var i = 0; i < items.Count; i++)
        {
            var value = Bind(items[i], item, key);
            complete &= value is not null;
            array.SetValue(value, i);
        }

        if (item.IsEnum || item == typeof(SourceValue))
        {
            foreach (var again in items.OfType<YamlText>().GroupBy(text => text.Value).SelectMany(same => same.Skip(1)))
            {
                Fail(again, $"{Place(key)} has \"{again.Value}\" a second time: take one away");
            }
        }

        return complete ? array : null;
    }

    private IDictionary? BindDictionary(YamlPart part, Type type, Type keyType, Type valueType, string key)
    {
        if (part is not YamlMap map)
        {
            Fail(part, $"{Place(key)} must be a list of keys with a value each");
            return null;
        }

        // A dictionary keyed by an enumeration must name all of its values, so that no label can be forgotten.
        foreach (var missing in keyType.IsEnum ? KebabCase.Choices(keyType).Keys.Where(name => map.Find(name) is null) : [])
        {
            ReportMissing(part, missing, key);
        }

        var dictionary = (IDictionary)Activator.CreateInstance(type)!;
        var complete = true;
        foreach (var entry in map.Entries)
        {
            var entryKey = Bind(entry.Key, keyType, key);
            var value = Bind(entry.Value, valueType, entry.Key.Value);
            complete &= entryKey is not null && value is not null;
            if (entryKey is not null && value is not null)
            {
                dictionary[entryKey] = value;
            }
        }

        return complete ? dictionary : null;
    }

    private object? BindRecord(YamlPart part, RecordShape shape, string key)
    {
        if (part is not YamlMap map)
        {
            return Fail(part, $"{Place(key)} must be a list of keys with a value each");
        }

        foreach (var entry in map.Entries)
        {
            if (!shape.Names.Contains(entry.Key.Value))
            {
                Fail(entry.Key, file.IsTranslation
                    ? $"remove \"{entry.Key.Value}\": what a page has beside words is taken from its English file"
                    : $"unknown key \"{entry.Key.Value}\" in {Place(key)}; the keys are: "
                        + $"{string.Join(", ", shape.Keys.Select(each => each.Name))}");
            }
        }

        var values = new object?[shape.Keys.Count];
        var complete = true;
        for (var i = 0; i < values.Length; i++)
        {
            var each = shape.Keys[i];
            if (map.Find(each.Name) is { } child)
            {
                values[i] = Bind(child, each.Type, each.Name);
                complete &= values[i] is not null;
            }
            else if (!each.Optional)
            {
                ReportMissing(part, each.Name, key);
                complete = false;
            }
        }

        return complete ? shape.Create(values) : null;
    }

    private void ReportMissing(YamlPart part, string name, string key) => Fail(part, $"missing key \"{name}\" in {Place(key)}");

    private object? Fail(YamlPart part, string message)
    {
        file.Report(LineOf(part), message);
        return null;
    }

    /// <summary>Also as YAML writes it elsewhere: a visitor would see the sign.</summary>
    private static bool IsNothing(string text) => string.IsNullOrWhiteSpace(text) || text is "~" or "null";

    private static string Place(string key) => key == "this file" ? key : $"\"{key}\"";
}
