namespace Mingnuo.Search.Index;

/// <summary>A name that the search box suggests while somebody types.</summary>
/// <param name="Text">The name: of a unit, a person, a standard, a carrier.</param>
/// <param name="KindLabel">What it is, as readers call it.</param>
/// <param name="Address">Its page, relative to the site: <c>units/liulin-primary/</c>.</param>
public sealed record SearchName(string Text, string KindLabel, string Address);
