using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Schemas;

namespace Mingnuo.Content.Settings;

/// <summary>An http or https address of a folder; a missing last slash is added.</summary>
public sealed class WebAddressType : FieldType<Uri>
{
    /// <summary>Where <c>preview</c> serves a hub: the address of a site that says nothing else.</summary>
    public static Uri Local { get; } = new("http://127.0.0.1:5080/");

    /// <inheritdoc/>
    public override Bilingual Wanted { get; } = new("一个网址，如 https://example.org/hub/", "an address such as https://example.org/hub/");

    /// <summary>Reads an address; <see langword="null"/> when it is not one of a folder on the web.</summary>
    public static Uri? Parse(string text)
    {
        bool isAddress = Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out Uri? uri)
            && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            && uri.Query.Length == 0 && uri.Fragment.Length == 0 && uri.UserInfo.Length == 0;
        return isAddress ? uri : null;
    }

    /// <inheritdoc/>
    internal override JsonObject Schema(SchemaGroups groups) => Matching("^https?://[^\\s/?#@]+(/[^\\s?#]*)?$");

    /// <inheritdoc/>
    internal override bool TryRead(YamlNode node, Bilingual title, ReadContext context, [MaybeNullWhen(false)] out Uri value)
    {
        value = node is YamlScalar scalar ? Parse(scalar.Text.Trim()) : null;
        return value is not null || Refuse(node, title, context);
    }
}
