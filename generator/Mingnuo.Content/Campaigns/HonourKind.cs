using Mingnuo.Content.Reading;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Campaigns;

/// <summary>A kind of honour, as 师德标兵.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Standards">The list that its holders are measured by.</param>
public sealed record HonourKind(string Id, string Name, Reference<StandardList>? Standards) : IEntry
{
    private static readonly Field<Reference<StandardList>> StandardsField = To<StandardList>("standards", "先进标准", "写对照哪张标准清单", "teachers");

    internal static Shape<HonourKind> Shape { get; } = new(
        "荣誉类别",
        [TermFields.Id, TermFields.Name, StandardsField],
        fields => new HonourKind(fields.Required(TermFields.Id), fields.Required(TermFields.Name), fields.Optional(StandardsField)));
}
