namespace Mingnuo.Build.Theming.Views;

/// <summary>The units of one category.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Name">Its name.</param>
/// <param name="Guidance">分类指导, or <see langword="null"/>.</param>
/// <param name="Forms">The forms of activity usual in it.</param>
/// <param name="Count">How many units.</param>
/// <param name="Groups">By group.</param>
public sealed record UnitCategoryView(
    string Id, string Name, string? Guidance, IReadOnlyList<string> Forms, int Count, IReadOnlyList<UnitGroupView> Groups);
