using System.Collections.Concurrent;
using Mingnuo.Content.Checking.PrivateData;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Reading;

/// <summary>
/// Looks for private data in the names of everything that is published as it is, and in what is plain text. An instance remembers what it
/// saw, as long as size and time stay the same.
/// </summary>
internal sealed class AttachmentReader
{
    private static readonly string[] s_texts = [".csv", ".txt"];

    private ConcurrentDictionary<string, (FileStamp Stamp, IReadOnlyList<Diagnostic> Found)> _known = new(StringComparer.Ordinal);

    /// <summary>Reports what must not be published among some files.</summary>
    public void Check(IEnumerable<FoundFile> files, DiagnosticBag bag)
    {
        var fresh = new ConcurrentDictionary<string, (FileStamp Stamp, IReadOnlyList<Diagnostic> Found)>(StringComparer.Ordinal);
        var unread = new ConcurrentBag<Diagnostic>();
        Parallel.ForEach(files, file =>
        {
            bool isKnown = _known.TryGetValue(file.Path.Relative, out var known) && known.Stamp == file.Stamp;
            try
            {
                fresh[file.Path.Relative] = isKnown ? known : (file.Stamp, MistakesOf(file));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Not remembered: the next reading may get through.
                unread.Add(YamlMistakes.CannotRead.At(new SourceText(file.Path.Relative, "").Start));
            }
        });
        _known = fresh;
        bag.AddRange([.. fresh.Values.SelectMany(f => f.Found), .. unread]);
    }

    private static List<Diagnostic> MistakesOf(FoundFile file)
    {
        List<Diagnostic> found = [];
        var name = new SourceText(file.Path.Relative, "");
        PrivateDataScanner.ScanName(name, found);
        if (!s_texts.Contains(Path.GetExtension(file.Path.Relative).ToLowerInvariant()))
        {
            return found;
        }

        // In whatever encoding: Excel saves tables in GBK, and they are published as they are.
        if (TextDecoder.Decode(File.ReadAllBytes(file.FullPath)) is var (text, _))
        {
            PrivateDataScanner.ScanAttachment(new SourceText(file.Path.Relative, SourceReader.WithPlainLineEnds(text)), found);
        }
        else
        {
            found.Add(YamlMistakes.NotText.At(name.Start));
        }

        return found;
    }
}
