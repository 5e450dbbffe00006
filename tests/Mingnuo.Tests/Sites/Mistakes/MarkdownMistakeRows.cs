namespace Mingnuo.Tests.Sites.Mistakes;

/// <summary>MN04xx: bodies, their links and pictures.</summary>
internal static class MarkdownMistakeRows
{
    private const string Page = "content/pages/guide/writing.md";

    public static IEnumerable<MistakeRow> All =>
    [
        Body("MN0401", "a link to a file that there is not", "见¦[甲](nothing.md)。"),
        Body("MN0401", "a picture that there is not", "¦![甲](../files/lamb.png)"),
        Body("MN0401", "a link to an attachment that there is not", "一\n\n- ¦[表](../files/forms.pdf)"),
        MistakeRow.In("content/plans/county.md", "MN0401", "an attachment that there is not", "../pages/files/form.pdf", "¦../pages/files/from.pdf"),
        MistakeRow.In("content/profiles/li.md", "MN0401", "a photo that there is not", "photo: ../pages/files/lamp.png", "photo: ¦../pages/files/lamb.png"),
        MistakeRow.In("content/pages/about.md", "MN0401", "a link to a page that waits for its day", "见[指南]", "见¦[指南]").And(hub =>
            hub.Replace("content/pages/guide/index.md", "order: 2", "order: 2\ndate: 2011-08-16")),
        MistakeRow.In("content/pages/guide/index.md", "MN0401", "a link of a waiting page to one that waits longer", "怎样写。", "[写法](writing.md)").And(hub =>
        {
            hub.Replace("content/pages/guide/index.md", "order: 2", "order: 2\ndate: 2011-08-16");
            hub.Replace("content/pages/about.md", "见[指南](guide/index.md)和", "见");
            hub.Replace(Page, "title: 写法", "title: 写法\ndate: 2011-08-17");
        }).At("content/pages/guide/index.md:6:1"),

        Body("MN0402", "a link to a heading that there is not", "¦[来由](../about.md#由来)"),
        Body("MN0402", "a link to a heading of the page itself that there is not", "¦[下面](#下面)"),
        Body("MN0402", "a link to an item that there is not", "¦[承诺](../../pledges/oak/2011.md#drill)"),
        Body("MN0403", "a picture without a text", "¦![](../files/lamp.png)"),
        Body("MN0404", "a link that runs a script", "¦[甲](javascript:alert(1))"),
        MistakeRow.In("content/plans/county.md", "MN0404", "an attachment that runs a script", "../pages/files/form.pdf", "¦javascript:alert(1)"),
        Body("MN0405", "a script", "一\n\n¦<script>alert(1)</script>"),
        Body("MN0406", "a link out of content", "¦[设置](../../../site/hub.yml)"),
        Body("MN0407", "a link to an address", "¦[关于](/about/)"),
        Body("MN0408", "a second title", "¦# 标题\n\n一"),
        Body("MN0409", "quotes 1,000 levels deep", "¦" + new string('>', 1000) + "一"),
        Body("MN0410", "20,001 links", "一\n" + string.Concat(Enumerable.Repeat("[a](b)\n", 20_000)) + "[a¦](b)"),
        Body("MN0411", "a link with a backslash", "¦[甲](..\\about.md)"),
        Body("MN0412", "a picture of another site", "¦![甲](https://example.org/a.png)"),
        MistakeRow.In("content/profiles/li.md", "MN0412", "a photo of another site", "photo: ../pages/files/lamp.png", "photo: ¦https://example.org/lamp.png"),
        Body("MN0413", "a picture that is none", "¦![表](../files/form.pdf)"),
        MistakeRow.In("content/profiles/li.md", "MN0413", "a photo that is none", "photo: ../pages/files/lamp.png", "photo: ¦../pages/files/form.pdf"),
        Body("MN0414", "a link without a text", "一¦[](../about.md)"),
        Body("MN0415", "a link without a target", "¦[甲]()"),
        Body("MN0416", "a heading without a text", "一\n\n¦##\n"),
        Body("MN0417", "a footnote that nobody refers to", "一\n\n¦[^1]: 注"),
        Body("MN0418", "a heading that skips a level", "## 一\n\n¦#### 二\n\n三"),
        Body("MN0419", "a heading before another of its level", "¦## 一\n\n## 二\n\n三"),
        Body("MN0419", "a heading before a higher one", "## 一\n\n¦### 二\n\n## 三\n\n四"),
        Body("MN0419", "a heading at the end, with a comment below", "一\n\n¦## 二\n\n<!-- 待写 -->"),
        Body("MN0420", "a link that says 这里", "办法在¦[这里](../about.md)。"),
        Body("MN0420", "a link to another site that says 点击这里", "¦[**点击这里 »**](https://example.org/)"),
        Body("MN0420", "a link that says click here", "¦[Click here!](../files/form.pdf)"),
    ];

    private static MistakeRow Body(string code, string name, string markdown) =>
        MistakeRow.In(Page, code, name, "见[来由](../about.md#来由)。", markdown);
}
