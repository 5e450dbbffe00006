using System.Text.RegularExpressions;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;
using Mingnuo.Tests.Sites;

namespace Mingnuo.Tests.Content.Reading;

/// <summary>Scaffolds of all kinds, put into the shipped hub and filled in as their own explanations say.</summary>
public sealed partial class ScaffoldTests
{
    /// <summary>What no field can tell by itself: an evaluation asks every question of the campaign, an honour has a date or a notice.</summary>
    private static readonly string[] s_toldByRules = ["MN0811", "MN0817"];

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void New_records_lack_their_required_fields_and_nothing_else(Language keys)
    {
        IEnumerable<string> blanks = RecordKinds.All.SelectMany(k =>
        {
            string text = Scaffold.Of(k, keys);
            return Blank().Matches(text).Where(m => !m.Value.Contains("选填", StringComparison.Ordinal)).Select(m => $"MN0201@{Path(k)}:{text.AsSpan(0, m.Index + m.Length).Count('\n') + 1}");
        });

        Assert.Equal(blanks.Order(StringComparer.Ordinal), Check(keys, text => text).Select(found => found[..found.LastIndexOf(':')]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void New_records_are_right_once_their_blanks_are_filled(Language keys) => Assert.Equal([], Check(keys, Fill));

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void New_records_are_right_with_every_field_filled(Language keys) => Assert.Equal([], Check(keys, text => Fill(Optional().Replace(text, ""))));

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void New_records_have_every_field_once_in_the_language_asked_for(Language keys) => Assert.All(RecordKinds.All, kind => Assert.Equal(
        Keys(kind.Shape, keys).Order(StringComparer.Ordinal),
        Key().Matches(Scaffold.Of(kind, keys)).Select(m => m.Groups["key"].Value).Order(StringComparer.Ordinal)));

    [Fact]
    public void A_new_page_reads_like_this() => Assert.Equal(
        """
        ---
        # 页面。每一栏上面一行是说明，写完可以删。
        # 前面没有 # 的栏必填：在冒号后面空一格再写。写着“选填”的，要用就删去栏名前面的 #，不用就留着。
        # 日期写成 2011-02-28。冒号用半角；内容里有半角冒号或 # 的，整段用单引号括起来。

        # 写这一页的标题。例：柳林小学党支部2011年公开承诺
        标题:
        # 选填。写发布的日期。例：2011-03-01
        #日期:
        # 选填。用一两句话概括，列表里会显示。例：从图书室、校门口和食堂三件小事做起
        #摘要:
        # 选填。写一个整数，小的排在前面。例：3
        #顺序:
        # 选填。内容是虚构的就写 true，页面会打上“示例数据”标记。例：true
        #示例数据:
        # 正文写在下面一行 --- 的后面。
        ---


        """,
        Scaffold.Of(RecordKinds.Of("pages")!, Language.Chinese),
        ignoreLineEndingDifferences: true);

    private static string Path(RecordKind kind) => $"content/{kind.Folder}/new.md";

    /// <summary>Writes every example into the blank below it.</summary>
    private static string Fill(string text) => Blank().Replace(text, m => $"{m.Value} {m.Groups["example"].Value}");

    private static IEnumerable<string> Keys(Shape shape, Language keys) => shape.Fields.Where(f => !f.ComesLater).SelectMany(f =>
        (f.Type.Group ?? f.Type.ListItem?.Group) is { } group ? Keys(group, keys).Prepend(f.KeyIn(keys)) : [f.KeyIn(keys)]);

    /// <summary>What is wrong with one new record of each kind in the shipped hub.</summary>
    private static IEnumerable<string> Check(Language keys, Func<string, string> edit)
    {
        using TestHub hub = TestHub.Shipped();
        foreach (RecordKind kind in RecordKinds.All)
        {
            hub.Write(Path(kind), edit(Scaffold.Of(kind, keys)));
        }

        hub.Write("content/profiles/li-weidong.jpg", [0xFF, 0xD8, 0xFF, 0xD9]);
        return [.. hub.Check().Where(found => found.Contains("/new.md:", StringComparison.Ordinal) && !s_toldByRules.Any(code => found.StartsWith(code, StringComparison.Ordinal)))];
    }

    /// <summary>A field that waits for its value, under the line with its example.</summary>
    [GeneratedRegex("^ *# .*例：(?<example>.+)\n *(- )?[^ #:\n]+:(?=\n)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Blank();

    /// <summary>The sign that keeps a field from being read.</summary>
    [GeneratedRegex("(?<=^ *)#(?=[^ ])", RegexOptions.Multiline, 1000)]
    private static partial Regex Optional();

    [GeneratedRegex("^ *#?(- )?(?<key>[^ #:\n]+):\n", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Key();
}
