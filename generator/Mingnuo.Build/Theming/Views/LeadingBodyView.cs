namespace Mingnuo.Build.Theming.Views;

/// <summary>A body that leads or runs the campaign.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Name">Its name.</param>
/// <param name="Duty">What it does, or <see langword="null"/>.</param>
/// <param name="Head">Who heads it.</param>
/// <param name="Deputies">Who stands in.</param>
/// <param name="Members">Who belongs to it.</param>
public sealed record LeadingBodyView(
    string Id, string Name, string? Duty, IReadOnlyList<OfficerView> Head, IReadOnlyList<OfficerView> Deputies, IReadOnlyList<OfficerView> Members);
