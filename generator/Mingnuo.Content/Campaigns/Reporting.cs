using Mingnuo.Content.Reading;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Campaigns;

/// <summary>How units report (信息报送).</summary>
/// <param name="PerMonth">How many reports a month each unit owes at least.</param>
/// <param name="To">Whom they are sent to.</param>
/// <param name="Media">The media that may take one up.</param>
public sealed record Reporting(int PerMonth, IReadOnlyList<string> To, IReadOnlyList<string> Media)
{
    private static readonly Field<int> PerMonthField = Number("per-month", "每月篇数", "写每月最少篇数", "1");
    private static readonly Field<IReadOnlyList<string>> ToField = CampaignFields.Several("to", "报送对象", "[教委记者站, 工作小组办公室]");
    private static readonly Field<IReadOnlyList<string>> MediaField = CampaignFields.Several("media", "媒体", "[电视, 报刊, 网络]");

    internal static Shape<Reporting> Shape { get; } = new(
        "信息报送",
        [PerMonthField, ToField, MediaField],
        fields => new Reporting(fields.Optional(PerMonthField, 1), fields.List(ToField), fields.List(MediaField)));
}
