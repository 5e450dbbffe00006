using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Markdown;

namespace Mingnuo.Content.Reading;

/// <summary>What reading one file gathers: its mistakes, and the names it uses that must exist elsewhere.</summary>
public sealed class ReadContext
{
    private readonly ICollection<Diagnostic> _found;

    /// <summary>For a record under <c>content/</c>.</summary>
    internal ReadContext(ContentPath path, MarkdownBody body, string basePath, ICollection<Diagnostic> found)
    {
        Path = path;
        Body = body;
        BasePath = basePath;
        _found = found;
    }

    /// <summary>For a plain YAML file under <c>site/</c>.</summary>
    internal ReadContext(ICollection<Diagnostic> found) => _found = found;

    /// <summary>The file, when it lies under <c>content/</c>.</summary>
    internal ContentPath? Path { get; }

    /// <summary>The file's body, empty for plain YAML files.</summary>
    internal MarkdownBody Body { get; } = MarkdownBody.Empty;

    /// <summary>The site's base path, beginning and ending with a slash.</summary>
    internal string BasePath { get; } = "/";

    /// <summary>The names used so far.</summary>
    internal List<Reference> References { get; } = [];

    /// <summary>The things declared so far that fields can name.</summary>
    internal List<Declaration> Declarations { get; } = [];

    /// <summary>Records a mistake.</summary>
    internal void Report(Diagnostic diagnostic) => _found.Add(diagnostic);
}
