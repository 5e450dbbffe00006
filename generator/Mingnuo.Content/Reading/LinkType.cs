using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Markdown;
using Mingnuo.Content.Markdown.Links;
using Mingnuo.Content.Schemas;

namespace Mingnuo.Content.Reading;

/// <summary>A relative path to a file under <c>content/</c>, or an address on the web; the same rules as for links in bodies.</summary>
public sealed class LinkType : FieldType<RecordLink>
{
    /// <inheritdoc/>
    public override Bilingual Wanted { get; } = new("一个相对路径或 https 网址", "a relative path or an https address");

    /// <inheritdoc/>
    internal override JsonObject Schema(SchemaGroups groups) => AnyMatching("\\S");

    /// <inheritdoc/>
    internal override bool TryRead(YamlNode node, Bilingual title, ReadContext context, [MaybeNullWhen(false)] out RecordLink value)
    {
        value = null;
        if (node is not YamlScalar { Text.Length: > 0 } scalar || context.Path is not { } path)
        {
            return Refuse(node, title, context);
        }

        string written = scalar.Text.Trim();
        LinkTarget target = LinkResolver.Resolve(written, path, context.BasePath);
        if (target.Mistake is { } mistake)
        {
            context.Report(mistake.At(node.Position, written));
            return false;
        }

        value = new RecordLink(target.Href, target.Address is { } address ? new SiteLink(address, target.Anchor, written, node.Position) : null);
        return true;
    }
}
