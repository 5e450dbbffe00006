namespace Mingnuo.Build.Theming.Views;

/// <summary>Who does what.</summary>
/// <param name="Who">Who.</param>
/// <param name="What">What.</param>
public sealed record DutyView(string Who, string What);
