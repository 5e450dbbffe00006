using System.Diagnostics;
using Mingnuo.Content.Markdown;

namespace Mingnuo.Tests.Content.Markdown;

public sealed class HeadingIdsTests
{
    [Theory]
    [InlineData("一、指导思想", "一指导思想")]
    [InlineData("（二）工作步骤", "二工作步骤")]
    [InlineData("Plan A", "plan-a")]
    [InlineData("甲　乙", "甲-乙")]
    [InlineData("snake_case-x", "snake_case-x")]
    [InlineData("𠀀字 ①", "𠀀字-①")]
    [InlineData("！？", "section")]
    [InlineData("\"><img src=x onerror='x'>", "img-srcx-onerrorx")]
    [InlineData("甲\u200b\u202e乙", "甲乙")]
    public void An_id_is_the_text_without_its_punctuation(string heading, string id) => Assert.Equal(id, new HeadingIds().Next(heading));

    [Theory]
    [InlineData("A|A|A-1|A", "a|a-1|a-1-1|a-2")]
    [InlineData("A-1|A|A", "a-1|a|a-2")]
    [InlineData("！|？", "section|section-1")]
    public void No_two_headings_share_an_id(string headings, string ids)
    {
        var given = new HeadingIds();
        Assert.Equal(ids.Split('|'), headings.Split('|').Select(given.Next));
    }

    [Fact]
    public void Twenty_thousand_equal_headings_take_no_time()
    {
        var given = new HeadingIds();
        var watch = Stopwatch.StartNew();
        var ids = Enumerable.Range(0, 20_000).Select(_ => given.Next("工作")).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(20_000, ids.Count);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"took {watch.Elapsed}; counting up from 1 each time takes minutes");
    }

    [Fact]
    public void A_body_tells_its_headings_in_order_with_their_plain_text() => Assert.Equal(
        [new Heading(2, "甲-乙-丙-丁-", "甲 乙 丙 丁 &"), new Heading(2, "戊己", "戊己"), new Heading(6, "庚2", "庚2")],
        Body.Of("## 甲 **乙** `丙` [丁](a.md) &amp;\n\n戊\n己\n---\n\n###### 庚<sub>2</sub>").Rendered.Headings);
}
