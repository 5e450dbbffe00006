using System.Text;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;

namespace Mingnuo.Tests.Content.Reading;

public sealed class SourceReaderTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    [Theory]
    [InlineData("一\n二\n", "一\n二\n")]
    [InlineData("一\r\n二\r\n", "一\n二\n")]
    [InlineData("一\r二\r", "一\n二\n")]
    [InlineData("一\r\r\n二\n\r三", "一\n\n二\n\n三")]
    [InlineData("\uFEFF一\n", "一\n")]
    [InlineData("一\u2028二\r\n", "一\u2028二\n")] // no editor counts a line there
    [InlineData("", "")]
    public void A_text_is_the_same_whatever_its_line_ends(string written, string text)
    {
        File.WriteAllText(_file, written, new UTF8Encoding(false));

        Assert.Equal((text, ""), Read());
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61 }, "MN0111 1:1")] // half of a pair of UTF-16
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0xD8 }, "MN0111 1:1")] // half a character of UTF-16
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00 }, "MN0111 1:1")] // UTF-32
    [InlineData(new byte[] { 0x00, 0x01, 0x00, 0x00 }, "MN0111 1:1")] // NULs
    [InlineData(new byte[] { 0x61, 0xC0, 0x80 }, "MN0111 1:1")] // NUL in too many bytes
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, "MN0111 1:1")] // half a character
    [InlineData(new byte[] { 0x61, 0x0A, 0x62, 0x00 }, "MN0111 2:2")] // NUL
    [InlineData(new byte[] { 0x61, 0x0D, 0x0A, 0x1B, 0x5B, 0x32, 0x4A }, "MN0116 2:1")] // clears a terminal
    [InlineData(new byte[] { 0x61, 0x0C }, "MN0116 1:2")]
    [InlineData(new byte[] { 0x61, 0xC2, 0x9B, 0x32, 0x4A }, "MN0116 1:2")]
    public void What_is_not_plain_text_gives_one_mistake_and_no_text(byte[] bytes, string mistake)
    {
        File.WriteAllBytes(_file, bytes);

        Assert.Equal(("", mistake), Read());
    }

    [Fact]
    public void A_file_of_2_MB_is_read_and_one_byte_more_is_not()
    {
        byte[] bytes = Enumerable.Repeat((byte)'a', SourceReader.MaxBytes).ToArray();
        File.WriteAllBytes(_file, bytes);
        Assert.Equal("", Read().Mistake);

        File.WriteAllBytes(_file, [.. bytes, (byte)'a']);
        Assert.Equal(("", "MN0110 1:1"), Read());
    }

    [Fact]
    public void A_file_that_vanished_gives_one_mistake()
    {
        File.Delete(_file);

        Assert.Equal(("", "MN0117 1:1"), Read());
    }

    public void Dispose() => File.Delete(_file);

    private (string Text, string Mistake) Read()
    {
        var found = new List<Diagnostic>();
        string text = SourceReader.Read(_file, "a.md", found)?.Text ?? "";
        return (text, string.Join(' ', found.Select(d => $"{d.Kind.Code} {d.Position.Line}:{d.Position.Column}")));
    }
}
