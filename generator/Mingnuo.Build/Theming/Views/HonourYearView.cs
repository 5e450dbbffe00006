namespace Mingnuo.Build.Theming.Views;

/// <summary>A year of the roll of honours.</summary>
/// <param name="Year">The year.</param>
/// <param name="Given">How many honours were given in it; what is only announced does not count.</param>
/// <param name="Recipients">To how many units and persons, each counted as often as honoured.</param>
/// <param name="Levels">By level, the highest first.</param>
public sealed record HonourYearView(int Year, int Given, int Recipients, IReadOnlyList<HonourLevelView> Levels);
