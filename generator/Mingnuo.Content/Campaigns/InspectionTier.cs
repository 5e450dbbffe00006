using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Campaigns;

/// <summary>A tier of inspection.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
public sealed record InspectionTier(string Id, string Name) : IEntry
{
    internal static Shape<InspectionTier> Shape { get; } = TermFields.Named("督查层级", (id, name) => new InspectionTier(id, name));
}
