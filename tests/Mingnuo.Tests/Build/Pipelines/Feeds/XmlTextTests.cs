using Mingnuo.Build.Pipelines.Feeds;

namespace Mingnuo.Tests.Build.Pipelines.Feeds;

public sealed class XmlTextTests
{
    [Theory]
    [InlineData("图书室 <b>&amp; ]]>", "图书室 <b>&amp; ]]>")]
    [InlineData("一\u0001二\u0008三\uFFFE四\u000B", "一二三四")]
    [InlineData("\t一\n", "\t一\n")]
    [InlineData("😀𠮷", "😀𠮷")]
    public void What_XML_cannot_hold_is_left_out_and_nothing_else(string text, string kept) => Assert.Equal(kept, XmlText.Of(text));

    [Fact]
    public void Half_a_character_becomes_the_mark_for_one_that_is_not_known() => Assert.Equal("半\uFFFD个", XmlText.Of("半\uD83D个"));
}
