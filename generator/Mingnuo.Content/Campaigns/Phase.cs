using Mingnuo.Content.Reading;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Campaigns;

/// <summary>A stretch of the campaign's time (时段). Phases may overlap.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Theme">What it is devoted to.</param>
/// <param name="Milestone">Its high point.</param>
public sealed record Phase(string Id, string Name, DateOnly From, DateOnly To, string? Theme, Milestone? Milestone) : IEntry
{
    internal static readonly Field<DateOnly> FromField = RequiredDate("from", "起", "写第一天", "2011-01-01");
    internal static readonly Field<DateOnly> ToField = RequiredDate("to", "止", "写最后一天", "2011-07-31");
    private static readonly Field<string> ThemeField = Text("theme", "主题", "写这个时段的主题", "迎接建党90周年");
    private static readonly Field<Milestone> MilestoneField = Group("milestone", "节点", "写这个时段的节点", Campaigns.Milestone.Shape);

    internal static Shape<Phase> Shape { get; } = new(
        "时段", [TermFields.Id, TermFields.Name, FromField, ToField, ThemeField, MilestoneField], Read);

    private static Phase Read(FieldReader fields) => new(
        fields.Required(TermFields.Id),
        fields.Required(TermFields.Name),
        fields.Required(FromField),
        fields.Required(ToField),
        fields.Optional(ThemeField),
        fields.Optional(MilestoneField));
}
