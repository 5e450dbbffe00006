using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Campaigns;

/// <summary>A way of inspecting.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
public sealed record InspectionMethod(string Id, string Name) : IEntry
{
    internal static Shape<InspectionMethod> Shape { get; } = TermFields.Named("督查方法", (id, name) => new InspectionMethod(id, name));
}
