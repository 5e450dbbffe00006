using System.Globalization;
using YamlDotNet.Serialization;

namespace Mingnuo.Tests.Sites.Shipped;

/// <summary>Fields as YamlDotNet's own deserializer gives them: nothing of the generator's reading is in between.</summary>
internal sealed class YamlRecord(string id, IReadOnlyDictionary<object, object> fields)
{
    /// <summary>The Chinese keys of pledges, of which some are written with them: the recount asks by the English ones.</summary>
    private static readonly Dictionary<string, string[]> s_chinese = new(StringComparer.Ordinal)
    {
        ["unit"] = ["单位"],
        ["pledger"] = ["承诺人"],
        ["title"] = ["标题"],
        ["made-on"] = ["承诺日期"],
        ["phase"] = ["时段"],
        ["carriers"] = ["载体"],
        ["standards"] = ["标准"],
        ["sample"] = ["示例数据"],
        ["items"] = ["承诺事项"],
        ["changes"] = ["变更"],
        ["item"] = ["事项"],
        ["id"] = ["编号"],
        ["text"] = ["承诺"],
        ["due"] = ["完成期限"],
        ["progress"] = ["进展"],
        ["date"] = ["日期", "变更日期"],
        ["evidence"] = ["佐证"],
        ["done-on"] = ["完成日期"],
        ["withdrawn"] = ["撤回"],
        ["on"] = ["撤回日期"],
    };

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

    public bool Has(string key) => Value(key) is not null;

    public string Text(string key) => Value(key) is { } value ? (string)value : "";

    /// <summary>A day written in either form; <see cref="DateOnly.MaxValue"/> where there is none, which is after every day.</summary>
    public DateOnly Day(string key) => Text(key) is { Length: > 0 } text
        ? DateOnly.ParseExact(text, ["yyyy-MM-dd", "yyyy'年'M'月'd'日'"], CultureInfo.InvariantCulture)
        : DateOnly.MaxValue;

    public IReadOnlyList<string> List(string key) => Value(key) is { } value
        ? value is string only ? [only] : [.. ((IEnumerable<object>)value).Select(v => v as string ?? "…")]
        : [];

    public IReadOnlyList<YamlRecord> Groups(string key) => Value(key) is { } value
        ? [.. ((IEnumerable<object>)value).Cast<Dictionary<object, object>>().Select(g => new YamlRecord(Id, g))]
        : [];

    public YamlRecord? Group(string key) => Value(key) is { } value ? new YamlRecord(Id, (Dictionary<object, object>)value) : null;

    private object? Value(string key) =>
        s_chinese.GetValueOrDefault(key, []).Prepend(key).Select(k => fields.GetValueOrDefault(k)).FirstOrDefault(v => v is not null);
}
