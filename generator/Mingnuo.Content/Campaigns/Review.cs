using Mingnuo.Content.Reading;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Campaigns;

/// <summary>How members are judged (民主评议).</summary>
/// <param name="Questions">The questions put to members and the public.</param>
/// <param name="When">On which occasions.</param>
public sealed record Review(IReadOnlyList<string> Questions, string? When)
{
    private static readonly Field<IReadOnlyList<string>> QuestionsField = CampaignFields.Several("questions", "评议问题", "[党性观念强不强, 联系服务群众够不够]");
    private static readonly Field<string> WhenField = Text("when", "时机", "写何时评议", "年度工作总结或阶段性工作小结");

    internal static Shape<Review> Shape { get; } =
        new("民主评议", [QuestionsField, WhenField], fields => new Review(fields.List(QuestionsField), fields.Optional(WhenField)));
}
