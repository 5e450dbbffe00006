using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Comparing;

/// <summary>Values as text in one form, so that two ways of writing the same are no difference.</summary>
internal static class PlainValue
{
    /// <summary>What stands for nothing: a key without a value, an empty list.</summary>
    public static YamlNode? Written(YamlNode? node) =>
        node is null or YamlScalar { IsBlank: true } or YamlSequence { Items.Count: 0 } or YamlMapping { Entries.Count: 0 } ? null : node;

    /// <summary>A value as a reader may see it: a day as 2011-06-30, a list with commas, a group as its fields with their names.</summary>
    public static string Of(FieldType type, YamlNode node) => node switch
    {
        YamlScalar scalar => Of(type, scalar),
        YamlSequence list => string.Join('、', list.Items.Select(i => Of(type.ListItem ?? type, i))),
        YamlMapping fields when (type.Group ?? type.ListItem?.Group) is { } shape => string.Join(
            '；',
            from field in shape.Fields
            let value = Written(fields.Find(field))
            where value is not null
            select $"{field.Label}：{Of(field.Type, value)}"),
        _ => "",
    };

    private static string Of(FieldType type, YamlScalar scalar)
    {
        string text = scalar.Text.Trim();
        return (type.ListItem ?? type) switch
        {
            DateType when DateType.Parse(text) is { } day => DateType.Written(day),
            MonthType when DateType.Parse(text.EndsWith('月') ? text + "1日" : text + "-01") is { } first => Month.Of(first).ToString(),
            FlagType => text is "true" or "是" ? "是" : "否",
            _ => text,
        };
    }
}
