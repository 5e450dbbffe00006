namespace Mingnuo.Build.Data;

/// <summary>A table whose rows are made from <typeparamref name="T"/>.</summary>
/// <param name="Name">The name of its files.</param>
/// <param name="Title">What it is called in Chinese.</param>
/// <param name="Help">What one row is.</param>
/// <param name="Things">What the rows are made from.</param>
internal sealed record DataTable<T>(string Name, string Title, string Help, IReadOnlyCollection<T> Things) : DataTable(Name, Title, Help)
{
    /// <summary>Its columns.</summary>
    public required IReadOnlyList<Column<T>> Cells { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<Column> Columns => Cells;

    /// <inheritdoc/>
    public override int Count => Things.Count;

    /// <inheritdoc/>
    public override IEnumerable<object?[]> Rows => Things.Select(thing => Cells.Select(c => c.Value(thing)).ToArray());
}
