namespace Mingnuo.Build.Data;

/// <summary>A column of a table whose rows are of <typeparamref name="T"/>.</summary>
/// <param name="Name">Its names, its meaning and an example.</param>
/// <param name="Kind">What its values are.</param>
/// <param name="Value">The value of a row, of the type that <see cref="ColumnKinds"/> takes for the kind; <see langword="null"/> where it has none.</param>
internal sealed record Column<T>(ColumnName Name, DataKind Kind, Func<T, object?> Value) : Column(Name, Kind);
