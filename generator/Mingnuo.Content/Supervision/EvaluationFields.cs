using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Supervision;

/// <summary>The fields of an <see cref="Evaluation"/>.</summary>
internal static class EvaluationFields
{
    public static readonly Field<Reference<Unit>> Unit = To<Unit>("unit", "单位", "写被评议的单位", "liulin-primary", isRequired: true);
    public static readonly Field<DateOnly> On = RequiredDate("date", "评议日期", "写评议的日期", "2010-12-22");
    public static readonly Field<string> Occasion = Required("occasion", "时机", "写在什么时候评议", "年度工作总结");
    public static readonly Field<IReadOnlyList<VoterGroup>> Voters = Groups("groups", "参评人员", "党员和群众分开写", VoterGroup.Shape, isRequired: true);

    public static readonly Shape<Evaluation> Shape = new("民主评议", [Title, Unit, On, Occasion, Voters, .. OfEveryRecord], Read);

    private static Evaluation Read(FieldReader fields) => new(
        fields.Source,
        fields.Required(Title),
        fields.Required(Unit),
        fields.Required(On),
        fields.Required(Occasion),
        fields.Required(Voters),
        fields.Optional(Sample, false));
}
