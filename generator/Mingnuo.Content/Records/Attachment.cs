using Mingnuo.Content.Reading;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Records;

/// <summary>Something that belongs to a record, or proves it: a text, and often a file or page to open.</summary>
/// <param name="Text">What it is.</param>
/// <param name="Link">Where it can be seen; <see langword="null"/> when there is only text.</param>
public sealed record Attachment(string Text, RecordLink? Link)
{
    private static readonly Field<string> TextField = Required("text", "说明", "写这是什么", "图书室开放登记表46份");
    private static readonly Field<RecordLink> LinkField = CommonFields.Link("link", "链接", "写相对路径或 https 网址", "https://example.org/form.pdf");

    /// <summary>Its fields; plain text is a text without a link.</summary>
    internal static Shape<Attachment> Shape { get; } = new("佐证或附件", [TextField, LinkField], Read)
    {
        FromText = scalar => new Attachment(scalar.Text.Trim(), null),
    };

    private static Attachment Read(FieldReader fields) =>
        new(fields.Required(TextField), fields.Optional(LinkField));
}
