namespace Mingnuo.Build.Theming.Views;

/// <summary>A unit in a list.</summary>
/// <param name="Name">Its whole name.</param>
/// <param name="ShortName">Its short name.</param>
/// <param name="Url">Its page.</param>
/// <param name="Theme">活动主题, or <see langword="null"/>.</param>
/// <param name="Steps">The campaign's steps, and which it has reached.</param>
/// <param name="ReachedCount">How many it has reached.</param>
/// <param name="Bar">Its pledge items by status.</param>
/// <param name="IsSample">Whether it is invented.</param>
public sealed record UnitCardView(
    string Name,
    string ShortName,
    string Url,
    string? Theme,
    IReadOnlyList<StepMarkView> Steps,
    int ReachedCount,
    BarView Bar,
    bool IsSample);
