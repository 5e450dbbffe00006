namespace Mingnuo.Build.Theming.Views;

/// <summary>That a medium took a report up.</summary>
/// <param name="Kind">电视, 报刊, 网络.</param>
/// <param name="Name">The medium's own name.</param>
/// <param name="On">The day.</param>
/// <param name="Points">What that counts.</param>
public sealed record TakenUpView(string Kind, string Name, DayView On, int Points);
