namespace Mingnuo.Build.Data;

/// <summary>Columns that name a row of another table, or of the same.</summary>
/// <param name="Table">The other table.</param>
/// <param name="Columns">The English keys here.</param>
/// <param name="Targets">The English keys there, in the same order.</param>
internal sealed record ForeignKey(string Table, IReadOnlyList<string> Columns, IReadOnlyList<string> Targets)
{
    /// <summary>A single column that names a record by its id.</summary>
    public static ForeignKey To(string table, string column) => new(table, [column], ["id"]);
}
