using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Markdown;
using Mingnuo.Content.Schemas;

namespace Mingnuo.Content.Reading;

/// <summary>The relative path of a picture under <c>content/</c>: a page asks no other site for anything.</summary>
public sealed class PictureType : FieldType<RecordLink>
{
    private readonly LinkType _link = new();

    /// <inheritdoc/>
    public override Bilingual Wanted { get; } = new("一张图片的相对路径", "the relative path of a picture");

    /// <inheritdoc/>
    internal override JsonObject Schema(SchemaGroups groups) =>
        Matching($"^(?![A-Za-z]+:)[^?#]+({string.Join('|', PictureFormats.Extensions.Select(AnyCase))})$");

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

        if (PictureFormats.Of(target.Address) is null)
        {
            context.Report(MarkdownMistakes.NotAPicture.At(node.Position, target.Written, string.Join(' ', PictureFormats.Extensions)));
            return false;
        }

        return true;
    }

    /// <summary><c>.png</c> as <c>\.[pP][nN][gG]</c>: JSON Schema has no flag for it.</summary>
    private static string AnyCase(string extension) =>
        "\\." + string.Concat(extension.Skip(1).Select(c => $"[{c}{char.ToUpperInvariant(c)}]"));
}
