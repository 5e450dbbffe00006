using System.Security.Cryptography;
using System.Text;
using Mingnuo.Build;

namespace Mingnuo.Tests.Sites;

/// <summary>A whole hub, its settings and its theme as different editors save them.</summary>
public sealed class EncodingTests
{
    private static readonly Encoding s_gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    private static readonly Dictionary<string, Func<string, byte[]>> s_encodings = new(StringComparer.Ordinal)
    {
        ["UTF-8"] = Encoding.UTF8.GetBytes,
        ["UTF-8 with a mark"] = text => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
        ["UTF-16 LE"] = text => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
        ["UTF-16 BE"] = text => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)],
        ["UTF-16 LE without a mark"] = Encoding.Unicode.GetBytes,
        ["GBK"] = s_gb18030.GetBytes,
    };

    private static readonly Dictionary<string, string> s_lineEnds = new(StringComparer.Ordinal) { ["LF"] = "\n", ["CRLF"] = "\r\n", ["CR"] = "\r" };

    public static TheoryData<string, string> Forms => new MatrixTheoryData<string, string>(s_encodings.Keys, s_lineEnds.Keys);

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_hub_gives_the_same_site_however_its_files_are_saved(string encoding, string lineEnd)
    {
        using TestHub hub = TestHub.Small();
        hub.OwnTheme();
        hub.Delete("themes/own/strings/en.yml"); // not read in a Chinese hub
        string expected = TreeHash(hub.Build());

        int saved = Save(hub, encoding, lineEnd);
        BuildResult result = hub.Build();

        Assert.Equal(expected, TreeHash(result));
        Assert.All(result.Diagnostics.Sorted(), d => Assert.Equal("MN0118 1:1", $"{d.Kind.Code} {d.Position.Line}:{d.Position.Column}"));
        Assert.Equal(encoding.StartsWith("UTF-8", StringComparison.Ordinal) ? 0 : saved, result.Diagnostics.Sorted().Count);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_mistake_is_found_at_its_line_and_column_however_the_file_is_saved(string encoding, string lineEnd)
    {
        using TestHub hub = TestHub.Small();
        hub.Replace("content/pages/about.md", "date: 2011-01-05", "date: 某天");
        hub.Replace("content/pages/about.md", "../units/oak.md", "../units/elm.md");

        Save(hub, encoding, lineEnd);

        Assert.Equal(
            ["MN0203@content/pages/about.md:3:7", "MN0401@content/pages/about.md:9:23"],
            hub.Check().Where(d => !d.StartsWith("MN0118", StringComparison.Ordinal)));
    }

    /// <summary>Saves every text of the hub in another form; in GBK those with 汉字, because by signs alone no encoding can be told. Gives their number.</summary>
    private static int Save(TestHub hub, string encoding, string lineEnd)
    {
        int saved = 0;
        foreach (string path in Directory.EnumerateFiles(hub.Root, "*", SearchOption.AllDirectories).Where(IsText))
        {
            string text = File.ReadAllText(path);
            if (encoding != "GBK" || text.AsSpan().ContainsAnyInRange('一', '龥'))
            {
                hub.Write(path, s_encodings[encoding](text.Replace("\n", s_lineEnds[lineEnd], StringComparison.Ordinal)));
                saved++;
            }
        }

        return saved;
    }

    private static bool IsText(string path) => Path.GetExtension(path) is ".md" or ".yml" or ".liquid" or ".css" or ".js";

    private static string TreeHash(BuildResult result)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Assert.True(result.Tree is not null, string.Join('\n', result.Diagnostics.Sorted()));
        foreach (var file in result.Tree.Files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Path));
            hash.AppendData(file.Content.Span);
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
