using Mingnuo.Content.Reading;

namespace Mingnuo.Build.Data;

/// <summary>Declares columns, each with the type of value that its kind has.</summary>
internal static class ColumnKinds
{
    public static Column<T> Text<T>(this ColumnsOf<T> _, ColumnName name, Func<T, string?> value) => new(name, DataKind.Text, value);

    public static Column<T> Link<T>(this ColumnsOf<T> _, ColumnName name, Func<T, Uri?> value) => new(name, DataKind.Link, row => value(row)?.AbsoluteUri);

    public static Column<T> Day<T>(this ColumnsOf<T> _, ColumnName name, Func<T, DateOnly?> value) => new(name, DataKind.Day, row => value(row));

    public static Column<T> Month<T>(this ColumnsOf<T> _, ColumnName name, Func<T, Month?> value) => new(name, DataKind.Month, row => value(row));

    public static Column<T> Integer<T>(this ColumnsOf<T> _, ColumnName name, Func<T, long?> value) => new(name, DataKind.Integer, row => value(row));

    /// <summary>A number without the zeros at its end, which a decimal remembers and JSON would show.</summary>
    public static Column<T> Number<T>(this ColumnsOf<T> _, ColumnName name, Func<T, decimal?> value) =>
        new(name, DataKind.Number, row => value(row) / 1.0000000000000000000000000000m);

    public static Column<T> Flag<T>(this ColumnsOf<T> _, ColumnName name, Func<T, bool> value) =>
        new(name, DataKind.Flag, row => value(row)) { IsRequired = true };

    public static Column<T> List<T>(this ColumnsOf<T> _, ColumnName name, Func<T, IEnumerable<string>> value) =>
        new(name, DataKind.List, row => value(row)) { IsRequired = true };
}
