using Mingnuo.Build.Output;

namespace Mingnuo.Tests.Build.Output;

public sealed class OutputFileTests
{
    [Fact]
    public void A_page_is_rendered_once_and_only_when_asked_for()
    {
        int times = 0;
        var file = OutputFile.Rendered("a.html", null, () => new byte[] { (byte)++times });
        Assert.Equal(0, times);
        Assert.Equal(1, file.Content.Span[0]);
        Assert.Equal(1, file.Content.Span[0]);
    }

    [Fact]
    public void An_attachment_is_read_when_asked_for()
    {
        using var scene = new OutputScene();
        string source = Path.Combine(scene.Hub, "content", "a.png");
        var file = OutputFile.Copied("a.png", "content/a.png", source);
        File.WriteAllText(source, "png");
        Assert.Equal("png"u8, file.Content.Span);
    }

    [Fact]
    public void A_file_that_no_single_input_made_is_named_by_its_path() =>
        Assert.Equal("sitemap.xml", new OutputFile("sitemap.xml", default).Origin);
}
