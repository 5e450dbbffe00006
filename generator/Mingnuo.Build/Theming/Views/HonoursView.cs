namespace Mingnuo.Build.Theming.Views;

/// <summary>The roll of honours. Layout <c>honours</c>.</summary>
/// <param name="Running">What is announced now.</param>
/// <param name="Years">Everything by year, the newest first.</param>
/// <param name="Kinds">What can be won.</param>
/// <param name="Levels">Who gives it, the highest first.</param>
public sealed record HonoursView(
    IReadOnlyList<HonourCardView> Running, IReadOnlyList<HonourYearView> Years, IReadOnlyList<string> Kinds, IReadOnlyList<string> Levels);
