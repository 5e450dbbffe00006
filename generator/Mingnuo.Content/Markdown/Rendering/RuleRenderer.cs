using Markdig.Syntax;

namespace Mingnuo.Content.Markdown.Rendering;

/// <summary>The line across the page.</summary>
internal sealed class RuleRenderer : BodyObjectRenderer<ThematicBreakBlock>
{
    protected override void Write(BodyRenderer body, ThematicBreakBlock obj) => body.EnsureLine().WriteLine("<hr>");
}
