using Mingnuo.Content.Reading;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Campaigns;

/// <summary>A category of units (分类指导): they are guided and compared within it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Forms">The forms of activity usual in it.</param>
/// <param name="Guidance">How the campaign goes together with its work.</param>
public sealed record UnitCategory(string Id, string Name, IReadOnlyList<string> Forms, string? Guidance) : IEntry
{
    private static readonly Field<IReadOnlyList<string>> FormsField = CampaignFields.Several("forms", "活动形式", "[党员亮身份, 党员先锋岗]");
    private static readonly Field<string> GuidanceField = Text("guidance", "分类指导", "写对这类单位的指导", "结合学校教学工作，党员亮明身份，学习身边典型");

    internal static Shape<UnitCategory> Shape { get; } = new(
        "单位类别", [TermFields.Id, TermFields.Name, FormsField, GuidanceField], Read);

    private static UnitCategory Read(FieldReader fields) => new(
        fields.Required(TermFields.Id), fields.Required(TermFields.Name), fields.List(FormsField), fields.Optional(GuidanceField));
}
