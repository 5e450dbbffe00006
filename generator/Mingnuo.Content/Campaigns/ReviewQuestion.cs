using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Campaigns;

/// <summary>A question of the democratic evaluation.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
public sealed record ReviewQuestion(string Id, string Name) : IEntry
{
    internal static Shape<ReviewQuestion> Shape { get; } = TermFields.Named("评议问题", (id, name) => new ReviewQuestion(id, name));
}
