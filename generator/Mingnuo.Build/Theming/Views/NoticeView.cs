namespace Mingnuo.Build.Theming.Views;

/// <summary>A public notice. It stays on its page when it is over.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="IsRunning">Whether it is up on the site's day.</param>
/// <param name="DaysLeft">Days from the site's day to the last; negative when it is over.</param>
/// <param name="Basis">On what the choice rests.</param>
/// <param name="Objection">How to object, and to whom.</param>
public sealed record NoticeView(DayView From, DayView To, bool IsRunning, int DaysLeft, string Basis, string Objection);
