using Mingnuo.Content.Reading;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Campaigns;

/// <summary>How members are judged (民主评议).</summary>
/// <param name="Questions">The questions put to members and the public.</param>
/// <param name="Grades">The grades that a ballot may give, best first.</param>
/// <param name="When">On which occasions.</param>
public sealed record ReviewRules(IReadOnlyList<ReviewQuestion> Questions, IReadOnlyList<ReviewGrade> Grades, string? When)
{
    private static readonly Field<IReadOnlyList<ReviewQuestion>> QuestionsField = CampaignFields.Groups("questions", "评议问题", ReviewQuestion.Shape);
    private static readonly Field<IReadOnlyList<ReviewGrade>> GradesField = CampaignFields.Groups("grades", "评议等次", ReviewGrade.Shape);
    private static readonly Field<string> WhenField = Text("when", "时机", "写何时评议", "年度工作总结或阶段性工作小结");

    internal static Shape<ReviewRules> Shape { get; } = new(
        "民主评议",
        [QuestionsField, GradesField, WhenField],
        fields => new ReviewRules(fields.List(QuestionsField), fields.List(GradesField), fields.Optional(WhenField)));
}
