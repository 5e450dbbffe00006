namespace Mingnuo.Content.Baselines;

/// <summary>A known mistake as it is written down.</summary>
/// <param name="Key">What it is recognised by.</param>
/// <param name="Message">What was said of it when it was written down, in Chinese: for people only.</param>
public sealed record BaselineEntry(BaselineKey Key, string Message);
