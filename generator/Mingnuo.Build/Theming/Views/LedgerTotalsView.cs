namespace Mingnuo.Build.Theming.Views;

/// <summary>What activities add up to.</summary>
/// <param name="Activities">How many there were.</param>
/// <param name="People">人次: who came twice counts twice.</param>
/// <param name="Hours">Hours of activity, as text: <c>1.5</c>.</param>
public sealed record LedgerTotalsView(int Activities, long People, string Hours);
