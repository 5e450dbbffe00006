using Mingnuo.Content.Reading;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Campaigns;

/// <summary>How units report (信息报送), and what a report counts.</summary>
/// <param name="PerMonth">How many reports a month each unit owes at least.</param>
/// <param name="From">The first month that is owed; <see langword="null"/>: the one in which the first phase begins.</param>
/// <param name="OnTimePoints">What a report counts that is sent within its month.</param>
/// <param name="LatePoints">What a report counts that is sent later.</param>
/// <param name="To">Whom they are sent to.</param>
/// <param name="Media">The media that may take one up, and what that counts.</param>
public sealed record ReportingRules(
    int PerMonth, Month? From, int OnTimePoints, int LatePoints, IReadOnlyList<string> To, IReadOnlyList<Medium> Media)
{
    private static readonly Field<int> PerMonthField = Number("per-month", "每月篇数", "写每月最少篇数", "1");
    private static readonly Field<Month> FromField = new("from", "起报月份", "写从哪个月起每月报送", "2010-05", FieldTypes.Month, isRequired: false);
    private static readonly Field<int> OnTimeField = Number("on-time-points", "按时得分", "写当月报送的信息每篇得几分", "2");
    private static readonly Field<int> LateField = Number("late-points", "补报得分", "写过了当月才报的信息每篇得几分", "1");
    private static readonly Field<IReadOnlyList<string>> ToField = CampaignFields.Several("to", "报送对象", "[教委记者站, 工作小组办公室]");
    private static readonly Field<IReadOnlyList<Medium>> MediaField = CampaignFields.Groups("media", "媒体", Medium.Shape);

    internal static Shape<ReportingRules> Shape { get; } = new(
        "信息报送",
        [PerMonthField, FromField, OnTimeField, LateField, ToField, MediaField],
        fields => new ReportingRules(
            fields.Optional(PerMonthField, 1),
            fields.OptionalValue(FromField),
            fields.Optional(OnTimeField, 1),
            fields.Optional(LateField, 0),
            fields.List(ToField),
            fields.List(MediaField)));
}
