using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Campaigns;

/// <summary>A grade that a ballot gives.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
public sealed record ReviewGrade(string Id, string Name) : IEntry
{
    internal static Shape<ReviewGrade> Shape { get; } = TermFields.Named("评议等次", (id, name) => new ReviewGrade(id, name));
}
