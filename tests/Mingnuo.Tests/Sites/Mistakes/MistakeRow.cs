namespace Mingnuo.Tests.Sites.Mistakes;

/// <summary>A way to break the small hub, and the one diagnostic that must come of it.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">What is broken, in words.</param>
/// <param name="Break">Breaks it; gives the place of the diagnostic as <c>path:line:column</c>.</param>
internal sealed record MistakeRow(string Code, string Name, Func<TestHub, string> Break)
{
    /// <summary>Stands in a text where the diagnostic must point to.</summary>
    private const char Mark = '¦';

    /// <summary>What a test's name says.</summary>
    public override string ToString() => $"{Code} {Name}";

    /// <summary>Other text in the place of some; where it has no mark, the diagnostic stands at the file's beginning.</summary>
    public static MistakeRow In(string path, string code, string name, string text, string other) => new(code, name, hub =>
    {
        hub.Replace(path, text, other);
        return Unmark(hub, path);
    });

    /// <summary>A file with this text.</summary>
    public static MistakeRow File(string code, string name, string path, string text) => new(code, name, hub =>
    {
        hub.Write(path, text);
        return Unmark(hub, path);
    });

    /// <summary>A file with these bytes; the diagnostic stands at its beginning.</summary>
    public static MistakeRow Bytes(string code, string name, string path, byte[] bytes) => new(code, name, hub =>
    {
        hub.Write(path, bytes);
        return path + ":1:1";
    });

    /// <summary>The same with another change that is no mistake by itself.</summary>
    public MistakeRow And(Action<TestHub> change) => this with
    {
        Break = hub =>
        {
            string place = Break(hub);
            change(hub);
            return place;
        },
    };

    /// <summary>The same, reported at another place.</summary>
    public MistakeRow At(string place) => this with
    {
        Break = hub =>
        {
            Break(hub);
            return place;
        },
    };

    private static string Unmark(TestHub hub, string path)
    {
        string text = System.IO.File.ReadAllText(hub.FullPath(path));
        int mark = Math.Max(0, text.IndexOf(Mark, StringComparison.Ordinal));
        string before = text[..mark];
        hub.Write(path, text.Replace(Mark.ToString(), "", StringComparison.Ordinal));
        return $"{path}:{before.Count(c => c == '\n') + 1}:{mark - before.LastIndexOf('\n')}";
    }
}
