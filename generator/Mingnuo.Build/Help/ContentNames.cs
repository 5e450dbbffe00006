using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Help;

/// <summary>What the files under <c>content/</c> are called, for whoever reports about files. Nothing is looked up before it is asked for.</summary>
public sealed class ContentNames
{
    private static readonly Bilingual s_attachment = new("附件", "attachment");

    private readonly Lazy<Dictionary<string, string>> _titles;

    internal ContentNames(ContentTree content) => _titles = new Lazy<Dictionary<string, string>>(() => content.Files
        .Where(f => f.Record is not null).ToDictionary(f => f.Path.Relative, f => f.Record!.Title, StringComparer.Ordinal));

    /// <summary>The title of a file's record; <see langword="null"/> when there is no such file or its fields have mistakes.</summary>
    public string? Title(string path) => _titles.Value.GetValueOrDefault(path);

    /// <summary>What kind of thing a file is, whether or not it is there; <see langword="null"/> when it is no content.</summary>
    public static Bilingual? Kind(string path)
    {
        if (!path.StartsWith(ContentPath.Root, StringComparison.Ordinal))
        {
            return null;
        }

        var content = new ContentPath(path);
        return content.IsMarkdown && RecordKinds.Of(content.Folder) is { } kind ? new Bilingual(kind.Shape.Label, kind.Folder) : s_attachment;
    }
}
