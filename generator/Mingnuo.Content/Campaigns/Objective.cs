using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Campaigns;

/// <summary>One of the campaign's aims (主要目标).</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Gist">What is asked.</param>
public sealed record Objective(string Id, string Name, string? Gist) : IEntry
{
    internal static Shape<Objective> Shape { get; } = new(
        "主要目标",
        [TermFields.Id, TermFields.Name, TermFields.Gist],
        fields => new Objective(fields.Required(TermFields.Id), fields.Required(TermFields.Name), fields.Optional(TermFields.Gist)));
}
