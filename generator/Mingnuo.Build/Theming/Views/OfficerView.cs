namespace Mingnuo.Build.Theming.Views;

/// <summary>A person and the office held.</summary>
/// <param name="Name">The name.</param>
/// <param name="Office">The office.</param>
public sealed record OfficerView(string Name, string Office);
