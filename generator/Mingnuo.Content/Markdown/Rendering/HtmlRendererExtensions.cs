using System.Globalization;
using Markdig.Renderers;

namespace Mingnuo.Content.Markdown.Rendering;

/// <summary>What Markdig's renderer lacks.</summary>
internal static class HtmlRendererExtensions
{
    /// <summary>Writes a number, in the same digits everywhere.</summary>
    public static HtmlRenderer WriteNumber(this HtmlRenderer renderer, int number) =>
        renderer.Write(number.ToString(CultureInfo.InvariantCulture));
}
