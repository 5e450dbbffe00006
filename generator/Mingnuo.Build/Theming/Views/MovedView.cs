namespace Mingnuo.Build.Theming.Views;

/// <summary>A page at an address that a record had before.</summary>
/// <param name="Target">Where the record is now.</param>
/// <param name="Former">The address that was left, with the base path.</param>
public sealed record MovedView(LinkView Target, string Former);
