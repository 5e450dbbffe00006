namespace Mingnuo.Build.Theming.Views;

/// <summary>Who gets an honour.</summary>
/// <param name="Name">The person or the unit.</param>
/// <param name="Url">The story, or the unit's page; <see langword="null"/> for a person without a story.</param>
/// <param name="IsStory">Whether there is a story.</param>
/// <param name="Unit">A person's unit, or <see langword="null"/>.</param>
/// <param name="Standards">The standard items that were met.</param>
public sealed record RecipientView(string Name, string? Url, bool IsStory, LinkView? Unit, IReadOnlyList<TermView> Standards);
