using System.Text;

namespace Mingnuo.Build.Pipelines.Search;

/// <summary>Gathers what a page shows, block by block; no phrase is found across two of them.</summary>
internal sealed class Blocks
{
    private readonly StringBuilder _text = new();

    /// <summary>All blocks, separated by line ends.</summary>
    public string Text => _text.ToString();

    /// <summary>Adds a block; nothing where there is nothing to add.</summary>
    public Blocks Add(string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            _text.Append(_text.Length > 0 ? "\n" : "").Append(text.Trim());
        }

        return this;
    }

    /// <summary>Adds a block for each.</summary>
    public Blocks AddAll(IEnumerable<string?> texts)
    {
        foreach (string? text in texts)
        {
            Add(text);
        }

        return this;
    }

    /// <summary>Adds the text of a body.</summary>
    public Blocks AddHtml(string html) => Add(HtmlText.Of(html));
}
