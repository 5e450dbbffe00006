using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Reading;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Supervision;

/// <summary>The ballots on one question.</summary>
/// <param name="Source">Its fields as written.</param>
/// <param name="Question">The question.</param>
/// <param name="Ballots">The ballots, by grade; whoever gave none is not among them.</param>
public sealed record AskedQuestion(YamlMapping Source, Reference<ReviewQuestion> Question, IReadOnlyList<Ballots> Ballots)
{
    internal static readonly Field<Reference<ReviewQuestion>> QuestionField = To<ReviewQuestion>("question", "问题", "写 campaign.yml 里的评议问题", "党性观念强不强", isRequired: true);
    internal static readonly Field<IReadOnlyList<Ballots>> BallotsField = Groups("ballots", "得票", "逐个等次写票数", Supervision.Ballots.Shape, isRequired: true);

    internal static Shape<AskedQuestion> Shape { get; } = new(
        "评议结果",
        [QuestionField, BallotsField],
        fields => new AskedQuestion(fields.Mapping, fields.Required(QuestionField), fields.Required(BallotsField)));

    /// <summary>How many gave a ballot that counts.</summary>
    public int Cast => Ballots.Sum(b => b.Count);
}
