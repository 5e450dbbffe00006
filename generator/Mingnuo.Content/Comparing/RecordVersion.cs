using Mingnuo.Content.Checking.PrivateData;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;

namespace Mingnuo.Content.Comparing;

/// <summary>A version of a file that makes a record, read as far as it can be read: it may break rules that came later.</summary>
/// <param name="Shape">The fields that its kind of record has; <see langword="null"/> for a file that makes no record.</param>
/// <param name="Fields">Its fields as written; <see langword="null"/> where they cannot be read.</param>
/// <param name="Body">What is compared as text: the body, or the whole file where there are no fields.</param>
internal sealed record RecordVersion(Shape? Shape, YamlMapping? Fields, string Body)
{
    /// <summary>What was not there.</summary>
    public static RecordVersion None(ContentPath path) => new(ShapeOf(path), null, "");

    /// <summary>Reads a version.</summary>
    /// <param name="bytes">The file's bytes; what is no text at all reads as empty.</param>
    /// <param name="path">Its path, which tells the kind of record.</param>
    public static RecordVersion Of(ReadOnlySpan<byte> bytes, ContentPath path)
    {
        if (TextOf(bytes, path) is not { } source)
        {
            return None(path);
        }

        Shape? shape = ShapeOf(path);
        FrontMatter split = shape is null ? default : FrontMatter.Split(source, []);
        return split.Fields is null
            ? new RecordVersion(shape, null, source.Text)
            : new RecordVersion(shape, split.Fields, source.Text[split.BodyStart..]);
    }

    /// <summary>
    /// A version's text as it may be shown, or <see langword="null"/>: private data was stopped at the door only since there is a door, and what was
    /// taken out of a file must not come back as its history.
    /// </summary>
    public static SourceText? TextOf(ReadOnlySpan<byte> bytes, ContentPath path) =>
        SourceReader.Decode(bytes, path.Relative, []) is { } source ? new SourceText(path.Relative, PrivateText.Masked(source.Text)) : null;

    private static Shape? ShapeOf(ContentPath path) => path.IsMarkdown ? RecordKinds.Of(path.Folder)?.Shape : null;
}
