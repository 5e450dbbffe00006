namespace Mingnuo.Build.Pipelines;

/// <summary>One way to narrow a board.</summary>
/// <param name="Key">Part of the address: <c>carrier</c>.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Choices">Its choices that occur.</param>
internal sealed record BoardFilter<T>(string Key, string Label, IReadOnlyList<BoardChoice<T>> Choices)
{
    /// <summary>A filter by something that items have; choices that leave nothing are left out.</summary>
    /// <param name="key">Part of the address.</param>
    /// <param name="label">What it is called.</param>
    /// <param name="entries">Everything that there is to choose, in order.</param>
    /// <param name="naming">The key and the label of a choice.</param>
    /// <param name="leaves">What a choice leaves, in board order.</param>
    public static BoardFilter<T> By<TEntry>(
        string key, string label, IEnumerable<TEntry> entries, Func<TEntry, (string Key, string Label)> naming, Func<TEntry, IEnumerable<T>> leaves) => new(
        key,
        label,
        [.. entries.Select(e => new BoardChoice<T>(naming(e).Key, naming(e).Label, [.. leaves(e)])).Where(c => c.Items.Count > 0)]);
}
