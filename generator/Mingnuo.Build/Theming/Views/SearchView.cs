namespace Mingnuo.Build.Theming.Views;

/// <summary>The search page as it stands before anything is searched. Layout <c>search</c>.</summary>
/// <param name="Texts">What the script may have to say, by key; <c>#</c> and <c>@</c> stand for what is known only then.</param>
/// <param name="Lists">What can be read without searching.</param>
/// <param name="HelpUrl">The guide to the language of queries, or <see langword="null"/> where the hub has none.</param>
public sealed record SearchView(IReadOnlyList<MetaView> Texts, IReadOnlyList<LinkView> Lists, string? HelpUrl);
