using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Records;

/// <summary>A page of text: the guide, a notice, what this site is. Pages nest to any depth; each folder gets a list of its pages.</summary>
/// <param name="Source">The file that it was read from.</param>
/// <param name="Heading">The page's title.</param>
/// <param name="Date">The day it was published, where it has one.</param>
/// <param name="Summary">One or two sentences for lists.</param>
/// <param name="Order">Its place in its folder's list; pages without one follow those with one, newest first, then by title.</param>
/// <param name="Sample">Whether it is invented.</param>
public sealed record Page(RecordSource Source, string Heading, DateOnly? Date, string? Summary, int? Order, bool Sample) : ContentRecord(Source)
{
    private static readonly Field<DateOnly> DateField = CommonFields.Date("date", "日期", "写发布的日期", "2011-03-01");
    private static readonly Field<int> OrderField = CommonFields.Number("order", "顺序", "写一个整数，小的排在前面", "3");

    internal static Shape<Page> Shape { get; } =
        new("页面", [CommonFields.Title, DateField, CommonFields.Summary, OrderField, .. CommonFields.OfEveryRecord], Read);

    /// <inheritdoc/>
    public override string Name => Heading;

    /// <inheritdoc/>
    public override string Title => Heading;

    /// <inheritdoc/>
    public override bool IsSample => Sample;

    /// <inheritdoc/>
    public override DateOnly? Published => Date;

    private static Page Read(FieldReader fields) => new(
        fields.Source,
        fields.Required(CommonFields.Title),
        fields.OptionalValue(DateField),
        fields.Optional(CommonFields.Summary),
        fields.OptionalValue(OrderField),
        fields.Optional(CommonFields.Sample, false));
}
