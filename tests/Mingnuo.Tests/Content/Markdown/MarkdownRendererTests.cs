using Mingnuo.Tests.Peers;
using Mingnuo.Tests.Specs;

namespace Mingnuo.Tests.Content.Markdown;

public sealed class MarkdownRendererTests
{
    private static IEnumerable<string> Published => SpecExample.Of("markdown", first: "markdown")
        .Where(e => !e.Blocks.ContainsKey("mistakes"))
        .Select(e => e.Blocks["markdown"]);

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    public void An_empty_body_is_empty(string text) => Assert.Equal("", Body.Of(text, before: "---\n---\n").Html);

    [Fact]
    public void One_renderer_gives_every_thread_what_it_gives_one()
    {
        string[] texts = [.. Published, "甲[", "<script>", "# 乙", "> ![](x)"];
        var alone = texts.Select(t => Body.Of(t) is var b ? b.Html + b.Mistakes : "").ToArray();
        var together = new string[texts.Length * 50];
        Parallel.For(0, together.Length, i => together[i] = Body.Of(texts[i % texts.Length]) is var b ? b.Html + b.Mistakes : "");
        Assert.All(together.Index(), t => Assert.Equal(alone[t.Index % texts.Length], t.Item));
    }

    [Fact]
    public void After_a_text_that_is_too_deep_the_next_is_as_always()
    {
        Assert.Equal("1:1 MN0409", Body.Of(string.Concat(Enumerable.Repeat("> ", 500)) + "甲").Mistakes);
        Assert.Equal("<p>乙</p>", Body.Of("乙").Html);
    }

    [Fact]
    public void What_the_spec_shows_is_valid_html()
    {
        var folder = Directory.CreateTempSubdirectory("mingnuo-markdown-");
        try
        {
            foreach (var (i, text) in Published.Index())
            {
                File.WriteAllText(
                    Path.Combine(folder.FullName, $"{i}.html"),
                    $"<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>例</title></head><body><h1>例</h1>\n{Body.Of(text).Html}\n</body></html>\n");
            }

            Assert.Empty(NuHtmlChecker.Check(folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
