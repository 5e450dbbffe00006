namespace Mingnuo.Build.Data;

/// <summary>One kind of open data: its columns, and a row for each thing of that kind that is public.</summary>
/// <param name="Name">The name of its files: <c>pledge-items</c>. It never changes.</param>
/// <param name="Title">What it is called in Chinese.</param>
/// <param name="Help">What one row is.</param>
internal abstract record DataTable(string Name, string Title, string Help)
{
    /// <summary>Its columns, in an order that only grows at the end.</summary>
    public abstract IReadOnlyList<Column> Columns { get; }

    /// <summary>The values of every row, in the order of the columns, one after another as they are asked for.</summary>
    public abstract IEnumerable<object?[]> Rows { get; }

    /// <summary>How many rows it has.</summary>
    public abstract int Count { get; }

    /// <summary>The English keys of the columns that no two rows share.</summary>
    public required IReadOnlyList<string> Key { get; init; }

    /// <summary>What it says of other tables.</summary>
    public IReadOnlyList<ForeignKey> ForeignKeys { get; init; } = [];

    /// <summary>The column of an English key.</summary>
    public Column this[string key] => Columns.First(c => c.Name.Key == key);
}
