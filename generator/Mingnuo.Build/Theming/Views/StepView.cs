namespace Mingnuo.Build.Theming.Views;

/// <summary>A step, and who has reached it.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Id">Its anchor.</param>
/// <param name="Name">Its name.</param>
/// <param name="Leaves">What it leaves behind.</param>
/// <param name="Rule">The printed rule by which it is derived.</param>
/// <param name="IsCollected">Whether this hub collects what would show it.</param>
/// <param name="ReachedCount">How many units have reached it.</param>
/// <param name="UnitCount">Of how many.</param>
/// <param name="Reached">The units that have reached it.</param>
/// <param name="NotReached">The units that have not.</param>
public sealed record StepView(
    int Number,
    string Id,
    string Name,
    IReadOnlyList<string> Leaves,
    string Rule,
    bool IsCollected,
    int ReachedCount,
    int UnitCount,
    IReadOnlyList<LinkView> Reached,
    IReadOnlyList<LinkView> NotReached);
