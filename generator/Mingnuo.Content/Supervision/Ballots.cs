using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Reading;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Supervision;

/// <summary>How many ballots gave a grade.</summary>
/// <param name="Grade">The grade.</param>
/// <param name="Count">How many.</param>
public sealed record Ballots(Reference<ReviewGrade> Grade, int Count)
{
    private static readonly Field<Reference<ReviewGrade>> GradeField = To<ReviewGrade>("grade", "等次", "写 campaign.yml 里的评议等次", "好", isRequired: true);
    private static readonly Field<int> CountField = new("count", "票数", "写得了多少票", "20", FieldTypes.Number, isRequired: true);

    internal static Shape<Ballots> Shape { get; } =
        new("得票", [GradeField, CountField], fields => new Ballots(fields.Required(GradeField), fields.Required(CountField)));
}
