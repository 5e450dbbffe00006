using System.Reflection;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Markdown;

namespace Mingnuo.Tests.Content.Markdown;

public sealed class MarkdownMistakeTests
{
    [Theory]
    [InlineData("## 一\n\n- 甲\n  ![](a.png)", "9:3 MN0403")]
    [InlineData("文字 [x](javascript:alert(1))", "6:4 MN0404")]
    [InlineData("> 引用\n> <ftp://a.cn>", "7:3 MN0404")]
    [InlineData("- 甲\n\n  <div\n  onclick='x'></div>", "9:3 MN0405")]
    [InlineData("甲<b>乙</b>", "6:2 MN0405")]
    [InlineData("| a |\n|---|\n| [x](../../../a.md) |", "8:3 MN0406")]
    [InlineData("甲\n[乙][1]\n\n[1]: /units/x/", "7:1 MN0407")]
    [InlineData("甲\n\n乙\n==\n\n丙", "8:1 MN0408")]
    [InlineData("[甲](..\\a.md)", "6:1 MN0411")]
    [InlineData("甲 ![乙](http://a.cn/b.png)", "6:3 MN0412")]
    [InlineData("![甲](a.pdf)", "6:1 MN0413")]
    [InlineData("甲乙[ ](a.md)", "6:3 MN0414")]
    [InlineData("甲[乙](<>)", "6:2 MN0415")]
    [InlineData("## <!-- 空 -->", "6:1 MN0416")]
    [InlineData("甲\n\n[^1]: 乙", "8:1 MN0417")]
    [InlineData("## 甲\n\n> #### 乙", "8:3 MN0418")]
    [InlineData("甲\n\n## 乙\n\n[^1]: 丙", "8:1 MN0419\n10:1 MN0417")]
    public void A_mistake_is_reported_once_where_it_stands_in_the_file(string markdown, string expected) =>
        Assert.Equal(expected, Body.Of(markdown, before: "---\ntitle: 承诺\nunit: x\n---\n\n").Mistakes);

    [Fact]
    public void Every_code_is_used_once_and_every_sentence_exists_in_both_languages()
    {
        Assert.Equal(AllCodes().Distinct(StringComparer.Ordinal), AllCodes());
        Assert.All(All(), m => Assert.All([m.Message, m.Hint], b =>
        {
            Assert.NotEmpty(b.Chinese);
            Assert.Equal(b.Chinese.Count(c => c == '{'), b.English.Count(c => c == '{'));
        }));
    }

    [Fact]
    public void A_message_shows_what_a_terminal_would_obey()
    {
        var found = Assert.Single(Body.Of("[甲](<a\u001b[31m\u202e.md>)").Found);
        Assert.Equal("the link 'aU+001B[31mU+202E.md' holds a backslash or an invisible character", found.Message(Language.English));
    }

    internal static IEnumerable<string> AllCodes() => All().Select(m => m.Code);

    private static IEnumerable<DiagnosticKind> All() => typeof(MarkdownMistakes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => f.GetValue(null))
        .OfType<DiagnosticKind>();
}
