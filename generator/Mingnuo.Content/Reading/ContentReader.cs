using System.Collections.Concurrent;
using Mingnuo.Content.Checking.PrivateData;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Markdown;
using Mingnuo.Content.Records;

namespace Mingnuo.Content.Reading;

/// <summary>
/// Reads every file under <c>content/</c> once, in parallel. An instance remembers what it read, so that reading again after an edit
/// reads only files whose size or time changed.
/// </summary>
/// <param name="root">The hub's folder, absolute.</param>
/// <param name="basePath">The site's base path, beginning and ending with a slash: links in bodies are written with it.</param>
internal sealed class ContentReader(string root, string basePath)
{
    private readonly MarkdownRenderer _markdown = new();
    private readonly PictureReader _pictures = new();
    private readonly AttachmentReader _attachments = new();
    private ConcurrentDictionary<string, (FileStamp Stamp, ContentFile File)> _known = new(StringComparer.Ordinal);

    /// <summary>Reads all files in ordinal order of their paths; mistakes of names and folders go to <paramref name="bag"/>, others into the files.</summary>
    public ContentTree Read(DiagnosticBag bag)
    {
        (IReadOnlyList<FoundFile> found, IReadOnlyList<ContentPath> refused) = ContentFolder.List(root, bag);
        _pictures.Check(found, bag);
        _attachments.Check(found.Where(f => !f.Path.IsMarkdown), bag);
        FoundFile[] records = [.. found.Where(f => f.Path.IsMarkdown)];
        var files = new ContentFile[records.Length];
        var fresh = new ConcurrentDictionary<string, (FileStamp Stamp, ContentFile File)>(StringComparer.Ordinal);
        Parallel.For(0, records.Length, i =>
        {
            FoundFile file = records[i];
            bool isKnown = _known.TryGetValue(file.Path.Relative, out var known) && known.Stamp == file.Stamp;
            files[i] = isKnown ? known.File : Read(file);
            if (!files[i].Diagnostics.Any(d => d.Kind == YamlMistakes.CannotRead))
            {
                fresh[file.Path.Relative] = (file.Stamp, files[i]);
            }
        });
        _known = fresh;
        foreach (ContentFile file in files)
        {
            bag.AddRange(file.Diagnostics);
        }

        return new ContentTree(files, [.. found.Where(f => !f.Path.IsMarkdown).Select(f => new ContentAsset(f.Path, f.FullPath))], refused);
    }

    /// <summary>Reads one file, whatever is known of it.</summary>
    internal ContentFile Read(FoundFile file)
    {
        var found = new List<Diagnostic>();
        SourceText? read = SourceReader.Read(file.FullPath, file.Path.Relative, found);
        SourceText source = read ?? new SourceText(file.Path.Relative, "");
        FrontMatter frontMatter = read is null ? default : FrontMatter.Split(source, found);
        PrivateDataScanner.Scan(source, frontMatter.Fields, found);
        MarkdownBody body = _markdown.Render(source, frontMatter.BodyStart, file.Path, basePath, found);
        ReportHidden(source, frontMatter.BodyStart, found);
        var context = new ReadContext(file.Path, body, basePath, found);
        ContentRecord? record = frontMatter.Fields is null ? null : RecordKinds.Of(file.Path.Folder)!.Read(frontMatter.Fields, context);
        return new ContentFile(file.Path, source, record, body, frontMatter.Fields, context.References, found);
    }

    /// <summary>The first character in a body that nobody sees; one in a link is reported as a mistake of that link.</summary>
    private static void ReportHidden(SourceText source, int bodyStart, List<Diagnostic> found)
    {
        if (HiddenCharacters.FirstIn(source.Text.AsSpan(bodyStart)) is (var hidden, var index)
            && source.At(bodyStart + index) is var at
            && !found.Exists(d => d.Kind == MarkdownMistakes.LinkCharacter && d.Position.Line == at.Line))
        {
            found.Add(YamlMistakes.HiddenCharacter.At(at, hidden));
        }
    }
}
