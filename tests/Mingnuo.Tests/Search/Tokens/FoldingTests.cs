using System.Globalization;
using Mingnuo.Search.Tokens;
using Mingnuo.Tests.Peers;

namespace Mingnuo.Tests.Search.Tokens;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("ＡＢＣ１２３", "abc123")]
    [InlineData("e\u0323\u0301 e\u0301\u0323", "ẹ\u0301 ẹ\u0301")]
    [InlineData("㈠㍻㎡ﬃ", "(一)平成m2ffi")]
    [InlineData("\u1112\u1161\u11AB각\u1100", "한각\u1100")]
    [InlineData("ΣΑΣ İ ẞ", "σασ İ ß")]
    [InlineData("\uFA0E\uF900", "\uFA0E\u8C48")]
    [InlineData("\ud840 \udc00", "\ud840 \udc00")]
    [InlineData("", "")]
    public void A_text_is_folded(string text, string folded) => Assert.Equal(folded, Folding.Fold(text));

    [Fact]
    public void Every_code_point_folds_as_in_a_browser()
    {
        string[] lines = NpmPeers.Node(["folding.cjs"]).Split('\n');
        var texts = lines.Select(line => line.Split('=')).Select(parts => (Text: Text(parts[0]), Folded: Text(parts[1]))).ToArray();
        HashSet<string> listed = [.. texts.Select(t => t.Text)];

        Assert.InRange(texts.Length, 30_000, int.MaxValue);
        Assert.All(texts.Where(t => IsAssigned(t.Text)), t => Assert.Equal(t.Folded, Folding.Fold(t.Text)));
        Assert.DoesNotContain(Enumerable.Range(0, 0x110000).Where(point => point is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32),
            text => !listed.Contains(text) && Folding.Fold(text) != text);
    }

    private static string Text(string points) =>
        string.Concat(points.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => char.ConvertFromUtf32(int.Parse(p, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));

    private static bool IsAssigned(string text) => text.EnumerateRunes().All(rune => CharUnicodeInfo.GetUnicodeCategory(rune.Value) != UnicodeCategory.OtherNotAssigned);
}
