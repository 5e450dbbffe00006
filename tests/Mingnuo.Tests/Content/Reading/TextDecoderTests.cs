using System.Text;
using Mingnuo.Content.Reading;

namespace Mingnuo.Tests.Content.Reading;

public sealed class TextDecoderTests
{
    private const string Text = "---\r\ntitle: 公开承诺“说到做到”\n---\r走访三十户，喆老师带队。\n";

    private static readonly Encoding s_gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static TheoryData<string, byte[], string?> Encoded => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Text), null },
        { "UTF-8 with a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)], null },
        { "UTF-16 LE with a mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)], "UTF-16" },
        { "UTF-16 BE with a mark", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)], "UTF-16" },
        { "UTF-16 LE", Encoding.Unicode.GetBytes(Text), "UTF-16" },
        { "UTF-16 BE", Encoding.BigEndianUnicode.GetBytes(Text), "UTF-16" },
        { "GBK", s_gb18030.GetBytes(Text), "GBK（GB18030）" },
    };

    [Theory]
    [MemberData(nameof(Encoded))]
    public void A_text_is_the_same_in_every_encoding(string name, byte[] bytes, string? foreign)
    {
        Assert.NotEmpty(name);
        Assert.Equal(new DecodedText(Text, foreign), TextDecoder.Decode(bytes));
    }

    [Fact]
    public void Characters_that_only_GB18030_has_are_read_too() =>
        Assert.Equal("一二三四五六七八九𠮷", TextDecoder.Decode(s_gb18030.GetBytes("一二三四五六七八九𠮷"))?.Text);

    [Theory]
    [InlineData("windows-1252", "Café, naïve façade, Öffentlichkeit für Bürger")]
    [InlineData("windows-1251", "Открытые обещания перед гражданами")]
    [InlineData("shift_jis", "公開された約束をまもることがたいせつです")]
    [InlineData("big5", "公開承諾說到做到，取信於民")]
    public void Text_in_another_encoding_is_refused_not_guessed(string encoding, string text) =>
        Assert.Null(TextDecoder.Decode(CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetBytes(text)));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(40)]
    public void UTF_8_that_lost_a_byte_is_refused(int at)
    {
        List<byte> bytes = [.. Encoding.UTF8.GetBytes("全县各级党组织要把公开承诺作为重点，说到做到，取信于民。")];
        bytes.RemoveAt(at);

        Assert.Null(TextDecoder.Decode([.. bytes]));
    }

    [Fact]
    public void Binary_junk_is_never_text()
    {
        var random = new Random(1);
        for (int length = 8; length < 400; length++)
        {
            byte[] junk = new byte[length];
            random.NextBytes(junk);
            Assert.False(TextDecoder.Decode(junk) is { } read && HiddenCharacters.FirstControlIn(read.Text) is null, Convert.ToHexString(junk));
        }
    }
}
