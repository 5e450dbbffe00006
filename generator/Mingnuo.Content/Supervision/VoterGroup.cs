using Mingnuo.Content.Reading;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Supervision;

/// <summary>Those who voted, members or the public, and how.</summary>
/// <param name="Source">Its fields as written.</param>
/// <param name="Voters">Who.</param>
/// <param name="Eligible">How many may vote.</param>
/// <param name="Present">How many were there; at most as many as may vote.</param>
/// <param name="Questions">Their ballots, by question.</param>
public sealed record VoterGroup(YamlMapping Source, Voters Voters, int Eligible, int Present, IReadOnlyList<AskedQuestion> Questions)
{
    internal static readonly Field<Voters> VotersField =
        new("voters", "参评人", "写党员或群众", "党员", new ChoiceType<Voters>(("党员", Supervision.Voters.Members), ("群众", Supervision.Voters.Public)), isRequired: true);
    internal static readonly Field<int> PresentField = new("present", "实到", "写实到人数", "28", FieldTypes.Number, isRequired: true);
    internal static readonly Field<IReadOnlyList<AskedQuestion>> QuestionsField = Groups("questions", "评议结果", "逐题写得票", AskedQuestion.Shape, isRequired: true);
    private static readonly Field<int> EligibleField = new("eligible", "应到", "写应到人数", "30", FieldTypes.Number, isRequired: true);

    internal static Shape<VoterGroup> Shape { get; } = new("参评人员", [VotersField, EligibleField, PresentField, QuestionsField], Read);

    private static VoterGroup Read(FieldReader fields) => new(
        fields.Mapping,
        fields.Required(VotersField),
        fields.Required(EligibleField),
        fields.Required(PresentField),
        fields.Required(QuestionsField));
}
