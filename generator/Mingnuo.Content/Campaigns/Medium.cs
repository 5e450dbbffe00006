using Mingnuo.Content.Reading;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Campaigns;

/// <summary>A sort of medium that takes reports up: 电视, 报刊, 网络.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Points">What it counts when it takes a report up.</param>
public sealed record Medium(string Id, string Name, int Points) : IEntry
{
    private static readonly Field<int> PointsField = Number("points", "得分", "写每被采用一次得几分", "3");

    internal static Shape<Medium> Shape { get; } = new(
        "媒体",
        [TermFields.Id, TermFields.Name, PointsField],
        fields => new Medium(fields.Required(TermFields.Id), fields.Required(TermFields.Name), fields.Optional(PointsField, 0)));
}
