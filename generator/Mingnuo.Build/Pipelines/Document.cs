using Mingnuo.Build.Theming.Views;

namespace Mingnuo.Build.Pipelines;

/// <summary>A page before it is rendered.</summary>
/// <param name="Address">Below the base path, without a leading slash: <c>pledges/</c>, <c>404.html</c>.</param>
/// <param name="Layout">The theme's layout that renders it.</param>
/// <param name="Head">What the page says of itself.</param>
/// <param name="View">What the layout sees as <c>view</c>.</param>
/// <param name="Origin">The file that it was made from, if it was made from one.</param>
internal sealed record Document(string Address, string Layout, PageHeadView Head, object View, string? Origin = null)
{
    /// <summary>Whether search engines are told of it.</summary>
    public bool IsListed { get; init; } = true;

    /// <summary>The file it becomes.</summary>
    public string OutputPath => Address.Length == 0 || Address.EndsWith('/') ? Address + "index.html" : Address;
}
