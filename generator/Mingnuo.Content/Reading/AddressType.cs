using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Records;
using Mingnuo.Content.Schemas;

namespace Mingnuo.Content.Reading;

/// <summary>An address of this site, below its base path, with or without slashes at its ends.</summary>
public sealed class AddressType : FieldType<Alias>
{
    private const int MaxSegments = 20;

    /// <inheritdoc/>
    public override Bilingual Wanted { get; } = new(
        "本站以前的一个网址，如 pledges/liulin-primary/2009/", "an address that this site had, such as pledges/liulin-primary/2009/");

    /// <inheritdoc/>
    internal override JsonObject Schema(SchemaGroups groups) => AnyMatching("\\S");

    /// <inheritdoc/>
    internal override bool TryRead(YamlNode node, Bilingual title, ReadContext context, [MaybeNullWhen(false)] out Alias value)
    {
        value = null;
        if (node is not YamlScalar { Text.Length: > 0 } scalar)
        {
            return Refuse(node, title, context);
        }

        string written = scalar.Text.Trim().Trim('/');
        string[] segments = written.Split('/');
        if (segments.Length > MaxSegments || !segments.All(AddressSegment.IsSafe))
        {
            return Refuse(node, title, context);
        }

        bool isFile = written.EndsWith(".html", StringComparison.Ordinal) || written.EndsWith(".htm", StringComparison.Ordinal);
        value = new Alias(isFile ? written : written + "/", node.Position);
        return true;
    }
}
