namespace Mingnuo.Build.Theming.Views;

/// <summary>Whether a unit has reached a step.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Name">The step.</param>
/// <param name="IsReached">Whether it was reached.</param>
/// <param name="IsCollected">Whether this hub collects what would show it.</param>
public sealed record StepMarkView(int Number, string Name, bool IsReached, bool IsCollected);
