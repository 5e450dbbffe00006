using Mingnuo.Tests.House;
using Mingnuo.Tests.Peers;

namespace Mingnuo.Tests.Content.Schemas;

/// <summary>What a person sees in VS Code with its YAML support.</summary>
public sealed class SchemaInEditorTests
{
    [Fact]
    public void Nothing_is_underlined_in_the_shipped_hub()
    {
        string[] paths = [.. Repository.Files.Select(f => f.Path).Where(p => p.StartsWith("site/", StringComparison.Ordinal) && p.EndsWith(".yml", StringComparison.Ordinal)
            || p.StartsWith("content/", StringComparison.Ordinal) && p.EndsWith(".md", StringComparison.Ordinal))];

        var answers = YamlEditor.Open(paths.Select(p => new YamlEditorFile(p, Repository.Read(p))));

        Assert.NotEmpty(paths);
        Assert.All(answers.Zip(paths), a => Assert.True(a.First.Problems is [], $"{a.Second}: {string.Join("; ", a.First.Problems)}"));
    }

    [Theory]
    [InlineData("site/hub.yml", "short-name: 站\n", "1:1 缺少“站名”（name）：写网站名称")]
    [InlineData("site/hub.yml", "name: 站\nlanguage: fr\n", "2:11 应是这些词之一：zh-CN、en")]
    [InlineData("site/hub.yml", "name: 站\nas-of: 2011-02-30\n", "2:8 应是一个日期，如 2011-02-28")]
    [InlineData("site/hub.yml", "name: 站\ncolour: red\n", "2:1 Property colour is not allowed.")]
    [InlineData("content/pages/a.md", "---\ntitle: 页\norder: 第一\n---\n正文: [\n", "3:8 应是一个整数")]
    [InlineData("content/units/a/b.md", "---\n名称: 甲\n---\n", "2:1 缺少“简称”（short-name）：写列表和图表里用的简称")]
    public void A_mistake_is_underlined_where_it_stands_and_told_in_Chinese(string path, string text, string problem) =>
        Assert.Equal([problem], Assert.Single(YamlEditor.Open([new YamlEditorFile(path, text)])).Problems);

    [Theory]
    [InlineData("site/hub.yml", "name: 站\n", 1, 0, "language", "界面语言")]
    [InlineData("site/hub.yml", "name: 站\nlanguage: \n", 1, 10, "zh-CN", "en")]
    [InlineData("content/plans/a.md", "---\nvalidity: \n---\n", 1, 10, "全文有效", "废止")]
    [InlineData("content/pledges/a/b.md", "---\nitems:\n  - id: a\n    \n---\n", 3, 4, "due", "完成期限")]
    public void What_may_stand_at_the_cursor_is_offered(string path, string text, int line, int character, params string[] offers)
    {
        var answer = Assert.Single(YamlEditor.Open([new YamlEditorFile(path, text, (line, character))]));
        Assert.All(offers, o => Assert.Contains(o, answer.Offers));
    }
}
