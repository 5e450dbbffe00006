namespace Mingnuo.Build.Theming.Views;

/// <summary>A unit's latest evaluation in a list.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Title">The evaluation's title.</param>
/// <param name="Url">The evaluation.</param>
/// <param name="Day">Its day.</param>
/// <param name="Shares">By members and by the public.</param>
public sealed record UnitSharesView(LinkView Unit, string Title, string Url, DayView Day, IReadOnlyList<ShareView> Shares);
