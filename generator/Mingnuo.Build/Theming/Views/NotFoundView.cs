namespace Mingnuo.Build.Theming.Views;

/// <summary>What is served for an address that does not exist. Layout <c>not-found</c>.</summary>
/// <param name="Links">Where to go instead.</param>
public sealed record NotFoundView(IReadOnlyList<LinkView> Links);
