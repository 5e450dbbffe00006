namespace Mingnuo.Build.Data;

/// <summary>A column of the open data, declared once: files, schemas and the page that explains it all come from here.</summary>
/// <param name="Name">Its names, its meaning and an example.</param>
/// <param name="Kind">What its values are.</param>
internal abstract record Column(ColumnName Name, DataKind Kind)
{
    /// <summary>Whether every row has a value.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether nobody wrote it: the program found it out, for the day that the data is of.</summary>
    public bool IsDerived { get; init; }

    /// <summary>The only values that it takes, in order; empty where it takes others.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}
