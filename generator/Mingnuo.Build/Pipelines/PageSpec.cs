using System.Text.Json.Nodes;
using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Pipelines;

/// <summary>What a pipeline tells about a page; <see cref="Site.Page"/> turns it into a <see cref="Document"/>.</summary>
/// <param name="Address">Below the base path, without a leading slash.</param>
/// <param name="Layout">The theme's layout.</param>
/// <param name="Title">The page's heading.</param>
/// <param name="View">What the layout sees.</param>
internal sealed record PageSpec(string Address, string Layout, string Title, object View)
{
    /// <summary>The kind of page.</summary>
    public PageKind Kind { get; init; } = PageKind.List;

    /// <summary>Which page of a long list it is; all but the first say so in their titles.</summary>
    public int ListNumber { get; init; } = 1;

    /// <summary>The pages between the home page and this one.</summary>
    public IReadOnlyList<LinkView> Parents { get; init; } = [];

    /// <summary>The record that the page shows, if it shows one.</summary>
    public ContentRecord? Record { get; init; }

    /// <summary>The file that the page was made from; by default the record's.</summary>
    public ContentPath? Source { get; init; }

    /// <summary>The unit whose page it is; by default whose record it shows.</summary>
    public Unit? Unit { get; init; }

    /// <summary>The folder of content that the page lists, if it shows no record.</summary>
    public string? Folder { get; init; }

    /// <summary>Whether what it shows is invented; by default what the record says.</summary>
    public bool? IsSample { get; init; }

    /// <summary>One or two sentences.</summary>
    public string? Description { get; init; }

    /// <summary>One or two sentences about the list that it stands in.</summary>
    public string? ColumnDescription { get; init; }

    /// <summary>The whole address of a picture of what it shows.</summary>
    public string? Image { get; init; }

    /// <summary>What the page is about in the words of schema.org, where it shows no record; asked when the page is rendered.</summary>
    public Func<JsonObject>? Thing { get; init; }

    /// <summary>Who issued what it shows.</summary>
    public string? ContentSource { get; init; }
}
