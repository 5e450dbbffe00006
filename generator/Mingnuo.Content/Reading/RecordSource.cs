using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Markdown;
using Mingnuo.Content.Records;

namespace Mingnuo.Content.Reading;

/// <summary>Where a record comes from.</summary>
/// <param name="Fields">Its fields as written, for pointing at one of them.</param>
/// <param name="Path">Its file.</param>
/// <param name="Body">Its body.</param>
public sealed record RecordSource(YamlMapping Fields, ContentPath Path, MarkdownBody Body)
{
    /// <summary>That the record does not stand any more.</summary>
    public Withdrawal? Withdrawal { get; init; }

    /// <summary>The addresses that it had before.</summary>
    public IReadOnlyList<Alias> Aliases { get; init; } = [];

    /// <summary>Where the value of a field stands.</summary>
    public Position At(Field field) => Fields.PositionOf(field);
}
