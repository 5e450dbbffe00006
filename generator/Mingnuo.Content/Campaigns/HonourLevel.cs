using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Campaigns;

/// <summary>A level of honours: who gives them.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
public sealed record HonourLevel(string Id, string Name) : IEntry
{
    internal static Shape<HonourLevel> Shape { get; } = TermFields.Named("表彰级别", (id, name) => new HonourLevel(id, name));
}
