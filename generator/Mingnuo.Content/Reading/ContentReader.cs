using Mingnuo.Content.Checking.PrivateData;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Markdown;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Content.Reading;

/// <summary>
/// Reads every file under <c>content/</c> once, in parallel. An instance remembers what it read, so that reading again after an edit
/// reads only files whose size or time changed.
/// </summary>
internal sealed class ContentReader
{
    private readonly MarkdownRenderer _markdown = new();
    private readonly PictureReader _pictures = new();
    private readonly AttachmentReader _attachments = new();
    private readonly string _root;
    private readonly string _basePath;
    private readonly ReadFiles<ContentFile> _records;
    private readonly ReadFiles<LedgerFile> _ledgers;

    /// <summary>Reads nothing yet.</summary>
    /// <param name="root">The hub's folder, absolute.</param>
    /// <param name="basePath">The site's base path, beginning and ending with a slash: links in bodies are written with it.</param>
    public ContentReader(string root, string basePath)
    {
        (_root, _basePath) = (root, basePath);
        _records = new ReadFiles<ContentFile>(Read);
        _ledgers = new ReadFiles<LedgerFile>(LedgerReader.Read);
    }

    /// <summary>Reads all files in ordinal order of their paths; mistakes of names and folders go to <paramref name="bag"/>, others into the files.</summary>
    public ContentTree Read(DiagnosticBag bag)
    {
        (IReadOnlyList<FoundFile> found, IReadOnlyList<ContentPath> refused) = ContentFolder.List(_root, bag);
        FoundFile[] assets = [.. found.Where(f => !f.Path.IsMarkdown && !f.Path.IsLedger)];
        _pictures.Check(assets, bag);
        _attachments.Check(assets, bag);
        IReadOnlyList<ContentFile> files = _records.Of([.. found.Where(f => f.Path.IsMarkdown)]);
        IReadOnlyList<LedgerFile> ledgers = _ledgers.Of([.. found.Where(f => f.Path.IsLedger)]);
        foreach (IReadFile file in files.Concat<IReadFile>(ledgers))
        {
            bag.AddRange(file.Diagnostics);
        }

        return new ContentTree(files, ledgers, [.. assets.Select(f => new ContentAsset(f.Path, f.FullPath))], refused);
    }

    /// <summary>Reads one file, whatever is known of it.</summary>
    internal ContentFile Read(FoundFile file)
    {
        var found = new List<Diagnostic>();
        SourceText? read = SourceReader.Read(file.FullPath, file.Path.Relative, found);
        SourceText source = read ?? new SourceText(file.Path.Relative, "");
        FrontMatter frontMatter = read is null ? default : FrontMatter.Split(source, found);
        PrivateDataScanner.Scan(source, frontMatter.Fields, found);
        MarkdownBody body = _markdown.Render(source, frontMatter.BodyStart, file.Path, _basePath, found);
        ReportHidden(source, frontMatter.BodyStart, found);
        var context = new ReadContext(file.Path, body, _basePath, found);
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
