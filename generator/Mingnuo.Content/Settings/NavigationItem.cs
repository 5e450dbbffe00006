using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Settings;

/// <summary>An entry of the site's navigation, <c>site/navigation.yml</c>.</summary>
/// <param name="Label">What it says.</param>
/// <param name="To">The address of a page of this site, without its leading slash: <c>pledges/</c>; empty for the home page, which is written <c>/</c>.</param>
/// <param name="Position">Where <paramref name="To"/> stands.</param>
public sealed record NavigationItem(string Label, string To, Position Position)
{
    private static readonly Field<string> LabelField = Required("label", "文字", "写导航上的文字", "公开承诺");
    private static readonly Field<string> ToField = Required("to", "去向", "写本站网址，如 pledges/", "pledges/");

    internal static Shape<NavigationItem> Shape { get; } = new(
        "导航项",
        [LabelField, ToField],
        Read);

    private static NavigationItem Read(FieldReader fields) =>
        new(fields.Required(LabelField), fields.Required(ToField)?.TrimStart('/') ?? "", fields.Mapping.PositionOf(ToField));
}
