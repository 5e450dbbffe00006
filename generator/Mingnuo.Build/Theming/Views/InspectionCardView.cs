namespace Mingnuo.Build.Theming.Views;

/// <summary>An inspection in a list.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its page.</param>
/// <param name="On">The day.</param>
/// <param name="Tier">Who inspected.</param>
/// <param name="Units">The units inspected.</param>
/// <param name="Bar">Its findings by status.</param>
public sealed record InspectionCardView(string Title, string Url, DayView On, string Tier, IReadOnlyList<LinkView> Units, CountBarView Bar);
