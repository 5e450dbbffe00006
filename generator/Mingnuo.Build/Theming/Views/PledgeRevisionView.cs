namespace Mingnuo.Build.Theming.Views;

/// <summary>That a pledge item was changed after an inspection.</summary>
/// <param name="Item">The item on its pledge's page, by its text.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Change">What was changed, and why.</param>
public sealed record PledgeRevisionView(LinkView Item, LinkView Unit, ChangeView Change);
