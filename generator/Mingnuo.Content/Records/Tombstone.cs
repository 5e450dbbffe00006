using Mingnuo.Content.Checking;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Records;

/// <summary>
/// What is left of a record that was published in error, whatever its kind was: that it was there, and why it is gone. It is withdrawn
/// on every day, because there is nothing to show before that day either.
/// </summary>
/// <param name="Source">The file that it was read from; its withdrawal is there.</param>
/// <param name="Heading">A title that tells nothing private.</param>
/// <param name="Sample">Whether it is invented.</param>
public sealed record Tombstone(RecordSource Source, string Heading, bool Sample) : ContentRecord(Source)
{
    /// <summary>The words that say so.</summary>
    internal static IReadOnlyList<string> Words { get; } = ["误公布", "published-in-error"];

    /// <inheritdoc/>
    public override string Name => Heading;

    /// <inheritdoc/>
    public override string Title => Heading;

    /// <inheritdoc/>
    public override bool IsSample => Sample;

    /// <inheritdoc/>
    public override DateOnly? Published => null;

    /// <inheritdoc/>
    public override bool IsWithdrawnOn(DateOnly day) => true;

    /// <summary>Whether a file of any kind says that it was published in error.</summary>
    internal static bool IsMeant(YamlMapping fields) =>
        fields.Find(CommonFields.Withdrawn) is YamlMapping withdrawn
        && withdrawn.Find(Withdrawal.KindField) is YamlScalar { Text: var kind }
        && Words.Contains(kind.Trim());

    /// <summary>Reads such a file, which may hold nothing but its title, which is the first field of every kind, and what files of any kind may say.</summary>
    internal static Tombstone? Read(YamlMapping fields, RecordKind kind, ReadContext context)
    {
        var title = (Field<string>)kind.Shape.Fields[0];
        Field[] left = [title, .. CommonFields.OfEveryRecord];
        YamlScalar? kept = fields.Entries.Select(e => e.Key).FirstOrDefault(key =>
            kind.Shape.Fields.Except(left).Any(f => f.IsKey(key.Text)));
        if (kept is not null || !context.Body.IsEmpty)
        {
            context.Report(kept is not null
                ? PermanenceMistakes.NotEmptied.At(kept.Position, new Bilingual($"字段“{kept.Text}”", $"the field '{kept.Text}'"))
                : PermanenceMistakes.NotEmptied.At(fields.PositionOf(CommonFields.Withdrawn), new Bilingual("正文", "the body")));
            return null;
        }

        return new Shape<Tombstone>(kind.Shape.Label, left, reader =>
            new Tombstone(reader.Source, reader.Required(title), reader.Optional(CommonFields.Sample, false))).Read(fields, context);
    }
}
