using System.Text.Json.Nodes;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Schemas;

namespace Mingnuo.Content.Reading;

/// <summary>A calendar month, in stated forms only: <c>2010-06</c> or <c>2010年6月</c>.</summary>
public sealed class MonthType : FieldType<Month>
{
    /// <inheritdoc/>
    public override Bilingual Wanted { get; } = new("一个月份，如 2010-06", "a month such as 2010-06");

    /// <inheritdoc/>
    internal override JsonObject Schema(SchemaGroups groups) => Matching("^([0-9]{4}-(0[1-9]|1[0-2])|[0-9]{4}年(0?[1-9]|1[0-2])月)$");

    /// <inheritdoc/>
    internal override bool TryRead(YamlNode node, Bilingual title, ReadContext context, out Month value)
    {
        // A month is right when its first day is.
        string text = (node as YamlScalar)?.Text.Trim() ?? "";
        DateOnly? first = DateType.Parse(text.EndsWith('月') ? text + "1日" : text + "-01");
        value = first is { } day ? Month.Of(day) : default;
        return first is not null || Refuse(node, title, context);
    }
}
