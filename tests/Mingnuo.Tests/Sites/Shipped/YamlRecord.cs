using System.Globalization;
using YamlDotNet.Serialization;

namespace Mingnuo.Tests.Sites.Shipped;

/// <summary>Fields as YamlDotNet's own deserializer gives them: nothing of the generator's reading is in between.</summary>
internal sealed class YamlRecord(string id, IReadOnlyDictionary<object, object> fields)
{
    private static readonly IDeserializer s_yaml = new DeserializerBuilder().Build();

    /// <summary>The path below the kind's folder, without the extension; for a part of a file, that of the file.</summary>
    public string Id { get; } = id;

    /// <summary>Reads a whole file; of Markdown, what stands between the lines of dashes.</summary>
    public static YamlRecord Read(string file, string id)
    {
        string text = File.ReadAllText(file);
        string yaml = file.EndsWith(".md", StringComparison.Ordinal) ? text.Split("---\n", 3)[1] : text;
        return new YamlRecord(id, s_yaml.Deserialize<Dictionary<object, object>>(yaml));
    }

    public bool Has(string key) => fields.ContainsKey(key);

    public string Text(string key) => fields.TryGetValue(key, out object? value) ? (string)value : "";

    /// <summary>A day written in either form; <see cref="DateOnly.MaxValue"/> where there is none, which is after every day.</summary>
    public DateOnly Day(string key) => Text(key) is { Length: > 0 } text
        ? DateOnly.ParseExact(text, ["yyyy-MM-dd", "yyyy'年'M'月'd'日'"], CultureInfo.InvariantCulture)
        : DateOnly.MaxValue;

    public IReadOnlyList<string> List(string key) => fields.TryGetValue(key, out object? value)
        ? value is string only ? [only] : [.. ((IEnumerable<object>)value).Select(v => v as string ?? "…")]
        : [];

    public IReadOnlyList<YamlRecord> Groups(string key) => fields.TryGetValue(key, out object? value)
        ? [.. ((IEnumerable<object>)value).Cast<Dictionary<object, object>>().Select(g => new YamlRecord(Id, g))]
        : [];

    public YamlRecord? Group(string key) => fields.TryGetValue(key, out object? value) ? new YamlRecord(Id, (Dictionary<object, object>)value) : null;
}
