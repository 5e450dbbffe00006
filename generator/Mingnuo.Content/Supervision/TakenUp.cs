using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Reading;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Supervision;

/// <summary>That a medium took a report up.</summary>
/// <param name="Source">Its fields as written.</param>
/// <param name="Kind">The sort of medium.</param>
/// <param name="Name">The medium's own name.</param>
/// <param name="On">The day.</param>
public sealed record TakenUp(YamlMapping Source, Reference<Medium> Kind, string Name, DateOnly On)
{
    internal static readonly Field<DateOnly> OnField = RequiredDate("date", "采用日期", "写采用的日期", "2010-07-02");
    private static readonly Field<Reference<Medium>> KindField = To<Medium>("kind", "媒体", "写 campaign.yml 里的媒体种类", "报刊", isRequired: true);
    private static readonly Field<string> NameField = Required("name", "名称", "写媒体的名称", "云岭教育报");

    internal static Shape<TakenUp> Shape { get; } = new(
        "媒体采用",
        [KindField, NameField, OnField],
        fields => new TakenUp(fields.Mapping, fields.Required(KindField), fields.Required(NameField), fields.Required(OnField)));
}
