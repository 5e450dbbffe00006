using Mingnuo.Build.Output;

namespace Mingnuo.Build.Html;

/// <summary>A file of the site while it is checked; only pages have bytes and ids here.</summary>
internal sealed class CheckedPage(OutputFile file)
{
    private ReadOnlyMemory<byte>? _html;

    public string Path => file.Path;

    public bool IsHtml { get; } = file.Path.EndsWith(".html", StringComparison.Ordinal);

    /// <summary>Its bytes, fetched once.</summary>
    public ReadOnlyMemory<byte> Html => _html ??= file.Content;

    /// <summary>Set when the page has been read.</summary>
    public PageIds? Ids { get; set; }
}
