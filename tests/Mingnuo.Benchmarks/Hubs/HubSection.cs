namespace Mingnuo.Benchmarks.Hubs;

/// <summary>A folder of pages.</summary>
/// <param name="Name">The folder's name: <c>unit-007</c>.</param>
/// <param name="Title">The title of its list page.</param>
internal sealed record HubSection(string Name, string Title);
