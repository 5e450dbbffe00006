using Mingnuo.Content.Reading;

namespace Mingnuo.Build.Data;

/// <summary>What a column is called, and what it means.</summary>
/// <param name="Key">The English name in JSON, in lower case with underscores. It never changes.</param>
/// <param name="Label">The Chinese name: the header in CSV. It never changes either.</param>
/// <param name="Help">What stands in it, for readers.</param>
/// <param name="Example">A value.</param>
internal sealed record ColumnName(string Key, string Label, string Help, string Example)
{
    /// <summary>The column of a field that editors write: it keeps the field's names and example.</summary>
    public static ColumnName Of(Field field, string help) => new(field.Name.Replace('-', '_'), field.Label, help, field.Example);
}
