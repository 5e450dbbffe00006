using Mingnuo.Content.Reading;

namespace Mingnuo.Tests.Content.Reading;

/// <summary>Headers made after the formats' own documents.</summary>
public sealed class PictureHeaderTests
{
    public static TheoryData<string, int, int, byte[]> Pictures => new()
    {
        { "PNG", 5000, 65000, TestPng(0x13, 0x88, 0, 0, 0xFD, 0xE8) },
        { "GIF", 800, 400, [.. "GIF89a"u8, 0x20, 0x03, 0x90, 0x01] },
        { "GIF", 800, 1, [.. "GIF87a"u8, 0x20, 0x03, 1, 0] },
        { "JPEG", 4032, 3024, [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xFF, 0xC2, 0, 11, 8, 0x0B, 0xD0, 0x0F, 0xC0, 1, 1, 0x11, 0] },
        { "JPEG", 16, 32, [0xFF, 0xD8, 0xFF, 0xC4, 0, 5, 9, 9, 9, 0xFF, 0xC0, 0, 11, 8, 0, 32, 0, 16, 1] },
        { "JPEG", 0, 0, [0xFF, 0xD8, 0xFF, 0xE1, 0xFF, 0xFF, 0, 0] }, // the size stands farther back
        { "JPEG", 0, 0, [0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0, 0, 0, 0, 0, 0] }, // damaged
        { "WebP", 4001, 3001, Webp("VP8X", [0, 0, 0, 0, 0xA0, 0x0F, 0, 0xB8, 0x0B, 0]) },
        { "WebP", 70000, 65537, Webp("VP8X", [0, 0, 0, 0, 0x6F, 0x11, 1, 0, 0, 1]) },
        { "WebP", 500, 1000, Webp("VP8L", [0x2F, 0xF3, 0xC1, 0xF9, 0x10]) },
        { "WebP", 640, 480, Webp("VP8 ", [0, 0, 0, 0x9D, 1, 0x2A, 0x80, 0x02, 0xE0, 0x01]) },
        { "WebP", 0, 0, Webp("JUNK", []) },
        { "AVIF", 1920, 1080, [0, 0, 0, 28, .. "ftypavif"u8, 0, 0, 0, 0, 0, 0, 0, 20, .. "ispe"u8, 0, 0, 0, 0, 0, 0, 0x07, 0x80, 0, 0, 0x04, 0x38] },
        { "AVIF", 0, 0, [0, 0, 0, 28, .. "ftypavif"u8] },
        { "PNG", 0, 0, TestPng() },
    };

    [Theory]
    [MemberData(nameof(Pictures))]
    public void The_format_and_the_size_stand_in_the_first_bytes(string format, int width, int height, byte[] bytes) =>
        Assert.Equal(new PictureHeader(format, width, height), PictureHeader.Read(bytes));

    [Theory]
    [InlineData("")]
    [InlineData("PNG")]
    [InlineData("GIF86a")]
    [InlineData("RIFF....WAVE")]
    [InlineData("....ftypmp42")]
    [InlineData("<svg/>")]
    public void Anything_else_is_no_picture(string text) => Assert.Null(PictureHeader.Read(System.Text.Encoding.Latin1.GetBytes(text)));

    [Fact]
    public void A_header_cut_anywhere_is_read_without_a_fault()
    {
        foreach (byte[] bytes in Pictures.Select(row => row.Data.Item4))
        {
            Assert.All(Enumerable.Range(0, bytes.Length), length =>
            {
                PictureHeader? header = PictureHeader.Read(bytes.AsSpan(0, length));
                Assert.InRange(header?.Width ?? 0, 0, 70000);
                Assert.InRange(header?.Height ?? 0, 0, 70000);
            });
        }
    }

    private static byte[] TestPng(params byte[] size) =>
        [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, .. (size.Length > 0 ? new byte[] { 0, 0 } : []), .. size];

    private static byte[] Webp(string chunk, byte[] content) =>
        [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBP"u8, .. System.Text.Encoding.ASCII.GetBytes(chunk), 0, 0, 0, 0, .. content];
}
