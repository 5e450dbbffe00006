using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Campaigns;

/// <summary>A tier of inspection.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
public sealed record InspectionTier(string Id, string Name) : IEntry
{
    internal static Shape<InspectionTier> Shape { get; } = new(
        "督查层级",
        [TermFields.Id, TermFields.Name],
        fields => new InspectionTier(fields.Required(TermFields.Id), fields.Required(TermFields.Name)));
}
