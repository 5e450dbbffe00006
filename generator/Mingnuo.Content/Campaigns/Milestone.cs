using Mingnuo.Content.Reading;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Campaigns;

/// <summary>The high point of a phase (节点).</summary>
/// <param name="Source">Its fields as written.</param>
/// <param name="On">The day.</param>
/// <param name="What">What happens.</param>
public sealed record Milestone(YamlMapping Source, DateOnly On, string What)
{
    internal static readonly Field<DateOnly> OnField = RequiredDate("on", "日期", "写节点的日期", "2011-07-01");
    private static readonly Field<string> WhatField = Required("what", "内容", "写节点做什么", "表彰先进基层党组织和优秀共产党员");

    internal static Shape<Milestone> Shape { get; } =
        new("节点", [OnField, WhatField], fields => new Milestone(fields.Mapping, fields.Required(OnField), fields.Required(WhatField)));
}
