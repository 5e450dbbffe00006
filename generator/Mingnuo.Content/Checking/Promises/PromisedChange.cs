namespace Mingnuo.Content.Checking.Promises;

/// <summary>A change of a published promise that was told, with a reason.</summary>
/// <param name="Item">The item's id.</param>
/// <param name="Before">What was published before.</param>
/// <param name="After">What was published then.</param>
internal sealed record PromisedChange(string Item, Promise Before, Promise After);
