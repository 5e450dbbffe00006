namespace Mingnuo.Build.Theming.Views;

/// <summary>What happened of one kind in a stretch of time.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Unit">What one of them is called.</param>
/// <param name="Shown">The first of them.</param>
/// <param name="MoreCount">How many are not shown.</param>
/// <param name="Empty">What to say when there are none.</param>
public sealed record EventSectionView(
    string Id, string Title, int Count, string Unit, IReadOnlyList<EventView> Shown, int MoreCount, string Empty);
