using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Tests.Sites.Mistakes;

/// <summary>What is said and advised, as an editor reads it.</summary>
public sealed class HintTests
{
    [Theory]
    [InlineData("content/pledges/oak/m-li.md", "unit: oak", "unit: oka", "“单位（unit）”写的“oka”不存在 → 是不是“oak”？", "'unit' names 'oka', which does not exist → did you mean 'oak'?")]
    [InlineData("content/pledges/oak/2011.md", "[重点工作, safety]", "[重点任务, safety]", "“载体（carriers）”写的“重点任务”不存在 → 可用的名称：safety, tasks, 平安校园, 重点工作", "'carriers' names '重点任务', which does not exist → known names: safety, tasks, 平安校园, 重点工作")]
    [InlineData("content/units/desk.md", "short-name", "shortname", "“shortname”不是单位的字段 → 是不是 short-name？", "'shortname' is not a field here → did you mean 'short-name'?")]
    [InlineData("content/units/desk.md", "short-name", "简程", "“简程”不是单位的字段 → 是不是 简称？", "'简程' is not a field here → did you mean '简称'?")]
    [InlineData("content/pledges/oak/2011.md", "    due: 2011-12-31", "    期限: 2011-12-31", "“期限”不是承诺事项的字段 → 是不是 完成期限？", "'期限' is not a field here → did you mean '完成期限'?")]
    [InlineData("content/pledges/oak/2011.md", "    due: 2011-12-31", "    完成期限: 2011-02-30", "“完成期限”写的日期 2011-02-30 不存在 → 核对年、月、日", "the day 2011-02-30 in '完成期限' does not exist → check year, month and day")]
    [InlineData("content/pledges/oak/m-li.md", "unit: oak", "单位: oka", "“单位”写的“oka”不存在 → 是不是“oak”？", "'单位' names 'oka', which does not exist → did you mean 'oak'?")]
    [InlineData("content/units/desk.md", "name: 办公室党支部\nshort-name: 办公室\ncategory: 机关\n", "名称: 办公室党支部\n类别: 机关\n", "缺少必填字段“简称” → 写列表和图表里用的简称", "the required field '简称' is missing → add it")]
    [InlineData("content/units/desk.md", "group: desk", "名称: 办公室", "“name”和“名称”是同一个字段，写了两次 → 只留一个", "'name' and '名称' are the same field, written twice → keep one of them")]
    [InlineData("content/units/desk.md", "group: desk", "分组：desk", "“分组”旁边的冒号是全角的 → 切换到半角输入，写成“分组: ”，冒号后面和缩进都用半角空格", "the colon beside '分组' is a full-width one → write '分组: ' with a half-width colon; plain spaces after it and before it")]
    [InlineData("content/units/desk.md", "group: desk", "分组:desk", "YAML 写法有误：冒号后面少了空格 → 检查这一行和上一行的缩进、冒号后的空格、引号和括号是否成对", "the YAML cannot be read: the space after the colon is missing → check indentation, the space after the colon, and that quotes and brackets close, here and one line up")]
    [InlineData("content/units/desk.md", "group: desk", "members: 三", "“党员人数（members）”应是一个整数，这里写的是“三” → 改成一个整数", "'members' should be a whole number, not \"三\" → write a whole number")]
    [InlineData("content/pledges/oak/2011.md", "due: 2011-12-31", "due: 2011-02-30", "“完成期限（due）”写的日期 2011-02-30 不存在 → 核对年、月、日", "the day 2011-02-30 in 'due' does not exist → check year, month and day")]
    [InlineData("content/pledges/oak/2011.md", "    person: 德育主任\n", "", "缺少必填字段“责任人（person）” → 写责任人的职务或姓名", "the required field 'person' is missing → add it")]
    [InlineData("content/pages/guide/writing.md", "../about.md#来由", "../abuot.md", "链接“../abuot.md”指向的内容没有公布 → 是不是 /about/？", "the link '../abuot.md' leads to nothing that is published → did you mean /about/?")]
    [InlineData("content/pages/guide/writing.md", "../about.md#来由", "../../unit/oak.md", "链接“../../unit/oak.md”指向的内容没有公布 → 是不是 /units/oak/？", "the link '../../unit/oak.md' leads to nothing that is published → did you mean /units/oak/?")]
    [InlineData("content/pages/guide/writing.md", "../about.md#来由", "../nothing-like-it.md", "链接“../nothing-like-it.md”指向的内容没有公布 → 核对文件名和相对路径", "the link '../nothing-like-it.md' leads to nothing that is published → check the file's name and the relative path")]
    [InlineData("content/pages/guide/writing.md", "../about.md#来由", "../about.md#来头", "链接“../about.md#来头”指向的标题不存在 → 是不是 #来由？", "the link '../about.md#来头' points to a heading that does not exist → did you mean #来由?")]
    [InlineData("content/pages/guide/writing.md", "[来由]", "[这里]", "链接文字“这里”看不出指向什么 → 写成“关于本站”", "the link text '这里' does not say where it leads → write '关于本站'")]
    [InlineData("content/pages/guide/writing.md", "[来由](../about.md#来由)", "[more](https://example.org/)", "链接文字“more”看不出指向什么 → 写出指向什么：对方的标题、机构或文件的名称", "the link text 'more' does not say where it leads → say what is there: the title of the page, the name of the office or the file")]
    [InlineData("content/pledges/oak/2011.md", "due: 2011-12-31", "due: 2011-02-27", "“完成期限（due）”2011-02-27 早于“承诺日期（made-on）”2011-02-28 → 核对这两个日期", "'due' is 2011-02-27, before 'made-on', 2011-02-28 → check the two days")]
    [InlineData("content/units/desk.md", "group: desk", "theme: 一: 二", "YAML 写法有误：冒号后面又有冒号，这段文字要加引号 → 检查这一行和上一行的缩进、冒号后的空格、引号和括号是否成对", "the YAML cannot be read: a second colon in one line: put the text in quotes → check indentation, the space after the colon, and that quotes and brackets close, here and one line up")]
    [InlineData("site/campaign.yml", "id: safety", "id: safe ty", "“编号（id）”应是一个编号（字母、数字、汉字和连字符，不带空格），这里写的是“safe ty” → 改成一个编号（字母、数字、汉字和连字符，不带空格）", "'id' should be an id of letters, digits and hyphens without spaces, not \"safe ty\" → write an id of letters, digits and hyphens without spaces")]
    public void A_mistake_says_what_is_wrong_and_what_to_do(string path, string text, string other, string chinese, string english)
    {
        using TestHub hub = TestHub.Small();
        hub.Replace(path, text, other);

        Diagnostic only = Assert.Single(hub.Build().Diagnostics.Sorted());

        Assert.Equal(chinese, $"{only.Message(Language.Chinese)} → {only.Hint(Language.Chinese)}");
        Assert.Equal(english, $"{only.Message(Language.English)} → {only.Hint(Language.English)}");
    }
}
