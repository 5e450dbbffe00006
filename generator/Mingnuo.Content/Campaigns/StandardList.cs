using Mingnuo.Content.Reading;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Campaigns;

/// <summary>A list of standard items, as 五带头.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Honour">The kind of honour that it first belongs to.</param>
/// <param name="Items">Its items, in order.</param>
public sealed record StandardList(string Id, string Name, Reference<HonourKind>? Honour, IReadOnlyList<StandardItem> Items) : IEntry
{
    private static readonly Field<Reference<HonourKind>> HonourField = To<HonourKind>("honours", "表彰", "写对应的荣誉类别", "师德标兵");
    private static readonly Field<IReadOnlyList<StandardItem>> ItemsField =
        CampaignFields.Groups("items", "条目", StandardItem.Shape, isRequired: true);

    internal static Shape<StandardList> Shape { get; } = new(
        "先进标准",
        [TermFields.Id, TermFields.Name, HonourField, ItemsField],
        fields => new StandardList(
            fields.Required(TermFields.Id),
            fields.Required(TermFields.Name),
            fields.Optional(HonourField),
            fields.Required(ItemsField)));
}
