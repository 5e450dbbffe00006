namespace Mingnuo.Build.Output;

/// <summary>One file of the finished site: where it stands, what made it, and its bytes, which may be made only when asked for.</summary>
public sealed class OutputFile
{
    private readonly Func<ReadOnlyMemory<byte>> _content;

    /// <summary>A file whose bytes are there already.</summary>
    /// <param name="path">Relative to the output folder, with forward slashes: <c>pledges/index.html</c>.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="origin">The input that made it, from the hub's root; the path itself where no single input did.</param>
    public OutputFile(string path, ReadOnlyMemory<byte> content, string? origin = null)
        : this(path, origin, () => content)
    {
    }

    private OutputFile(string path, string? origin, Func<ReadOnlyMemory<byte>> content)
    {
        Path = path;
        Origin = origin ?? path;
        _content = content;
    }

    /// <summary>Relative to the output folder, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>The input that made it, from the hub's root, as a diagnostic names it.</summary>
    public string Origin { get; }

    /// <summary>Whether it is a page that a template makes.</summary>
    public bool IsRendered { get; private init; }

    /// <summary>Its bytes: rendered by the first who asks, or read from the disk for each who asks.</summary>
    public ReadOnlyMemory<byte> Content => _content();

    /// <summary>A page that is rendered once, when somebody first asks for it: what <c>preview</c> never shows costs nothing.</summary>
    public static OutputFile Rendered(string path, string? origin, Func<ReadOnlyMemory<byte>> render)
    {
        var once = new Lazy<ReadOnlyMemory<byte>>(render);
        return new OutputFile(path, origin, () => once.Value) { IsRendered = true };
    }

    /// <summary>A file that is made once, when somebody first asks for it.</summary>
    public static OutputFile Made(string path, Func<ReadOnlyMemory<byte>> make)
    {
        var once = new Lazy<ReadOnlyMemory<byte>>(make);
        return new OutputFile(path, null, () => once.Value);
    }

    /// <summary>An attachment: read whole from <paramref name="source"/> whenever asked for, so that a hundred pictures need not lie in memory.</summary>
    public static OutputFile Copied(string path, string? origin, string source) =>
        new(path, origin, () => File.ReadAllBytes(source));
}
