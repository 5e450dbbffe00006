using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Campaigns;

/// <summary>One item of a <see cref="StandardList"/>, as 带头学习提高.</summary>
/// <param name="Id">Its id, unique over all lists.</param>
/// <param name="Name">Its name, unique over all lists.</param>
/// <param name="Gist">What it asks.</param>
public sealed record StandardItem(string Id, string Name, string? Gist) : IEntry
{
    internal static Shape<StandardItem> Shape { get; } = new(
        "标准条目",
        [TermFields.Id, TermFields.Name, TermFields.Gist],
        fields => new StandardItem(fields.Required(TermFields.Id), fields.Required(TermFields.Name), fields.Optional(TermFields.Gist)));
}
