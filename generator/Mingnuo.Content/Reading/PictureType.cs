using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Markdown;
using Mingnuo.Content.Schemas;

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
    internal override JsonObject Schema(SchemaGroups groups) =>
        Matching($"^(?![A-Za-z]+:)[^?#]+({string.Join('|', Extensions.Select(AnyCase))})$");

    /// <inheritdoc/>
    internal override bool TryRead(YamlNode node, Bilingual title, ReadContext context, [MaybeNullWhen(false)] out RecordLink value)
    {
        if (!_link.TryRead(node, title, context, out value))
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

    /// <summary><c>.png</c> as <c>\.[pP][nN][gG]</c>: JSON Schema has no flag for it.</summary>
    private static string AnyCase(string extension) =>
        "\\." + string.Concat(extension.Skip(1).Select(c => $"[{c}{char.ToUpperInvariant(c)}]"));
}
