using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers.Inlines;

namespace Mingnuo.Content.Markdown.Parsing;

/// <summary>How Markdown is parsed. Extensions are picked one by one: Markdig's "advanced" set carries attributes and players that run scripts.</summary>
internal static class MarkdownPipelines
{
    /// <summary>CommonMark 0.31.2 and nothing else.</summary>
    public static MarkdownPipeline Base { get; } = NewBuilder().Build();

    /// <summary>What editors write: CommonMark with tables, tasks, strikethrough, bare links, footnotes, and emphasis that knows 汉字.</summary>
    public static MarkdownPipeline Editors { get; } = BuildEditors();

    private static MarkdownPipelineBuilder NewBuilder()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.InlineParsers.Replace<LinkInlineParser>(new FoldingLinkParser());
        return builder;
    }

    private static MarkdownPipeline BuildEditors()
    {
        MarkdownPipelineBuilder builder = NewBuilder()
            .UsePipeTables()
            .UseFootnotes()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UseCjkFriendlyEmphasis()
            .UsePreciseSourceLocation();
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new TaskMarkParser());
        builder.InlineParsers.Add(new BareLinkParser());
        return builder.Build();
    }
}
