namespace Mingnuo.Content.Checking.PrivateData;

/// <summary>Private data in a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Index">Where it begins.</param>
/// <param name="Length">How long it is as it was written, with spaces and hyphens.</param>
/// <param name="Masked">The number as it may be shown; empty for an address.</param>
internal readonly record struct PrivateFind(PrivateKind Kind, int Index, int Length, string Masked);
