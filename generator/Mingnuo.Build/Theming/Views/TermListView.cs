namespace Mingnuo.Build.Theming.Views;

/// <summary>A list of carriers or standard items.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Name">Its name; empty when there is only one list.</param>
/// <param name="Honour">The kind of honour that it belongs to, or an empty text.</param>
/// <param name="Terms">Its entries.</param>
public sealed record TermListView(string Id, string Name, string Honour, IReadOnlyList<TermCardView> Terms);
