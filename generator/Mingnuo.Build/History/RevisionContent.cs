using Mingnuo.Build.History.Texts;
using Mingnuo.Content.Comparing;
using Mingnuo.Content.Reading;

namespace Mingnuo.Build.History;

/// <summary>What a revision changed.</summary>
/// <param name="Fields">Field by field.</param>
/// <param name="Body">In the text.</param>
/// <param name="IsTextOnly">Whether the fields of a version could not be read, so that the whole file is compared as text.</param>
internal sealed record RevisionContent(IReadOnlyList<Difference> Fields, BodyDiff Body, bool IsTextOnly)
{
    /// <summary>Whether nothing changed that a reader could see.</summary>
    public bool IsEmpty => Fields.Count == 0 && Body.Blocks.Count == 0;

    /// <summary>Compares what a revision made with what was there before.</summary>
    public static RevisionContent Of(FileRevision revision, IReadOnlyDictionary<string, byte[]> files)
    {
        RecordVersion before = Version(revision.OldBlob, revision.OldPath, files);
        RecordVersion after = Version(revision.Blob, revision.Path, files);
        bool isRecord = after.Shape is not null && (revision.OldBlob is null || before.Shape == after.Shape);
        bool isReadable = isRecord && (before.Fields ?? after.Fields) is not null
            && (revision.OldBlob is null || before.Fields is not null) && (revision.Blob is null || after.Fields is not null);
        if (isReadable)
        {
            return new RevisionContent(RecordComparer.Compare(after.Shape!, before.Fields, after.Fields), BodyDiff.Of(before.Body, after.Body), false);
        }

        return new RevisionContent([], BodyDiff.Of(Whole(revision.OldBlob, before, files), Whole(revision.Blob, after, files)), isRecord);
    }

    private static RecordVersion Version(string? blob, string path, IReadOnlyDictionary<string, byte[]> files)
    {
        var content = new ContentPath(path);
        return blob is not null && files.TryGetValue(blob, out byte[]? bytes) ? RecordVersion.Of(bytes, content) : RecordVersion.None(content);
    }

    private static string Whole(string? blob, RecordVersion version, IReadOnlyDictionary<string, byte[]> files) =>
        version.Fields is null ? version.Body
        : blob is not null && files.TryGetValue(blob, out byte[]? bytes) && RecordVersion.TextOf(bytes, new ContentPath(ContentPath.Root)) is { } source ? source.Text
        : "";
}
