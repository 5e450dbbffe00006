namespace Mingnuo.Build.Theming.Views;

/// <summary>A column of the open data.</summary>
/// <param name="Label">The header in CSV.</param>
/// <param name="Key">The key in JSON.</param>
/// <param name="Kind">What its values are, in words.</param>
/// <param name="Help">What it means.</param>
/// <param name="Example">A value.</param>
/// <param name="IsDerived">Whether the program found it out for the day of the data.</param>
/// <param name="IsRequired">Whether every row has a value.</param>
/// <param name="Choices">The only values that it takes; empty where it takes others.</param>
public sealed record DataColumnView(
    string Label, string Key, string Kind, string Help, string Example, bool IsDerived, bool IsRequired, IReadOnlyList<string> Choices);
