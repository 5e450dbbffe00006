namespace Mingnuo.Content.Supervision;

/// <summary>A column of a ledger.</summary>
/// <param name="Name">Its header in Chinese, as published.</param>
/// <param name="Help">What belongs there.</param>
/// <param name="IsRequired">Whether every row fills it in.</param>
/// <param name="Aliases">What it is also called; compared without spaces, case, and the width of brackets.</param>
internal sealed record LedgerColumn(string Name, string Help, bool IsRequired, params string[] Aliases)
{
    /// <summary>Whether a header means this column.</summary>
    public bool IsCalled(string header) => Plain(header) is var plain && (plain == Plain(Name) || Aliases.Contains(plain, StringComparer.Ordinal));

    private static string Plain(string header) =>
        string.Concat(header.Where(c => !char.IsWhiteSpace(c))).Replace('（', '(').Replace('）', ')').ToLowerInvariant();
}
