namespace Mingnuo.Benchmarks.Search;

/// <summary>How well and how cheaply an engine answers.</summary>
/// <param name="Engine">Its name.</param>
/// <param name="ColdBytes">Median of what a reader's first query loads, engine included.</param>
/// <param name="FurtherBytes">Mean of what each further query loads.</param>
/// <param name="KnownAtOne">Share of known items whose page comes first.</param>
/// <param name="KnownAtTen">Share of known items whose page is among the first ten.</param>
/// <param name="OnlyTitleAtOne">Share of those in one title only whose page comes first.</param>
/// <param name="Milliseconds">The times of queries whose files are there already.</param>
internal sealed record SearchFigures(
    string Engine, double ColdBytes, double FurtherBytes, double KnownAtOne, double KnownAtTen, double OnlyTitleAtOne, IReadOnlyList<double> Milliseconds)
{
    /// <summary>What 95 of a hundred queries stay below.</summary>
    public double SlowMilliseconds => Milliseconds.Order().ElementAt(Milliseconds.Count * 95 / 100);

    /// <summary>Recall and precision of substrings, over all queries; not a number where the engine does not tell all its hits.</summary>
    public (double Recall, double Precision) Substrings { get; init; } = (double.NaN, double.NaN);

    /// <summary>Recall of two words typed together, and the share of the first ten that are right.</summary>
    public (double Recall, double FirstTen) Joined { get; init; } = (double.NaN, double.NaN);
}
