using Mingnuo.Content.Reading;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Campaigns;

/// <summary>Who does what (职责).</summary>
/// <param name="Who">Who.</param>
/// <param name="What">What.</param>
public sealed record Duty(string Who, string What)
{
    private static readonly Field<string> WhoField = Required("who", "谁", "写谁", "活动办公室");
    private static readonly Field<string> WhatField = Required("what", "做什么", "写做什么", "按单位类别分组，分阶段检查指导");

    internal static Shape<Duty> Shape { get; } =
        new("职责", [WhoField, WhatField], fields => new Duty(fields.Required(WhoField), fields.Required(WhatField)));
}
