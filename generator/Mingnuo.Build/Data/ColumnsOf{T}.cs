namespace Mingnuo.Build.Data;

/// <summary>Carries the type of a table's rows, so that the functions of <see cref="ColumnKinds"/> need not be told it again for every column.</summary>
internal readonly struct ColumnsOf<T>;
