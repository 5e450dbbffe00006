using System.Diagnostics.CodeAnalysis;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Markdown;

namespace Mingnuo.Content.Reading;

/// <summary>The relative path of a picture under <c>content/</c>: a page asks no other site for anything.</summary>
public sealed class PictureType : FieldType<RecordLink>
{
    /// <summary>The types of pictures that are published. No SVG: opened by itself it could run scripts.</summary>
    internal static readonly IReadOnlyList<string> Extensions = [".avif", ".gif", ".jpeg", ".jpg", ".png", ".webp"];

    private readonly LinkType _link = new();

    /// <inheritdoc/>
    public override Bilingual Wanted { get; } = new("一张图片的相对路径", "the relative path of a picture");

    /// <inheritdoc/>
    internal override bool TryRead(YamlNode node, Field field, ReadContext context, [MaybeNullWhen(false)] out RecordLink value)
    {
        if (!_link.TryRead(node, field, context, out value))
        {
            return false;
        }

        if (value.Target is not { } target)
        {
            context.Report(MarkdownMistakes.ImageElsewhere.At(node.Position, value.Url));
            return false;
        }

        if (!Extensions.Any(e => target.Address.EndsWith(e, StringComparison.OrdinalIgnoreCase)))
        {
            context.Report(MarkdownMistakes.NotAPicture.At(node.Position, target.Written, string.Join(' ', Extensions)));
            return false;
        }

        return true;
    }
}
