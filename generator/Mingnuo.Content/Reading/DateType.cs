using System.Globalization;
using System.Text.Json.Nodes;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Schemas;

namespace Mingnuo.Content.Reading;

/// <summary>A calendar day, in stated forms only: <c>2011-02-28</c> or <c>2011年2月28日</c>. Never guessed, never through a time zone.</summary>
public sealed class DateType : FieldType<DateOnly>
{
    /// <inheritdoc/>
    public override Bilingual Wanted { get; } = new("一个日期，如 2011-02-28", "a date such as 2011-02-28");

    /// <summary>Reads one of the stated forms; <see langword="null"/> for any other text and for days that no calendar has.</summary>
    public static DateOnly? Parse(string text) => Parts(text) is var (year, month, day) ? FromParts(year, month, day) : null;

    /// <summary>A day as editors write it: <c>2011-02-28</c>.</summary>
    internal static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    internal override JsonObject Schema(SchemaGroups groups) => Matching(DayPattern.Text);

    /// <inheritdoc/>
    internal override bool TryRead(YamlNode node, Bilingual title, ReadContext context, out DateOnly value)
    {
        value = default;
        if (node is not YamlScalar scalar || Parts(scalar.Text.Trim()) is not var (year, month, day))
        {
            return Refuse(node, title, context);
        }

        if (FromParts(year, month, day) is not { } date)
        {
            context.Report(FieldMistakes.ImpossibleDate.At(node.Position, title, scalar.Text));
            return false;
        }

        value = date;
        return true;
    }

    private static DateOnly? FromParts(int year, int month, int day)
    {
        bool exists = year is >= 1900 and <= 2999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return exists ? new DateOnly(year, month, day) : null;
    }

    private static (int Year, int Month, int Day)? Parts(string text)
    {
        bool isChinese = text.Contains('年', StringComparison.Ordinal);
        string[] parts = isChinese && text.EndsWith('日') ? text[..^1].Split('年', '月') : text.Split('-');
        bool isForm = parts is [{ Length: 4 }, { Length: 1 or 2 }, { Length: 1 or 2 }]
            && (isChinese ? text.IndexOf('年', StringComparison.Ordinal) < text.IndexOf('月', StringComparison.Ordinal) : text.Length == 10);
        return isForm && Number(parts[0]) is { } year && Number(parts[1]) is { } month && Number(parts[2]) is { } day
            ? (year, month, day)
            : null;
    }

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
