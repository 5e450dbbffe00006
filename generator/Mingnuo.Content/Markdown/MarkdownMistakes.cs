using Mingnuo.Content.Diagnostics;
using static Mingnuo.Content.Diagnostics.DiagnosticKind;

namespace Mingnuo.Content.Markdown;

/// <summary>MN04xx: the body of a file, its links and images.</summary>
internal static class MarkdownMistakes
{
    public static readonly DiagnosticKind BrokenLink = Error("MN0401",
        "链接“{0}”指向的内容没有公布", "the link '{0}' leads to nothing that is published",
        "{1}", "{1}");

    public static readonly DiagnosticKind BrokenAnchor = Error("MN0402",
        "链接“{0}”指向的标题不存在", "the link '{0}' points to a heading that does not exist",
        "{1}", "{1}");

    public static readonly DiagnosticKind ImageWithoutAlt = Error("MN0403",
        "图片“{0}”没有文字说明", "the image '{0}' has no alternative text",
        "在方括号里写一句话说明图上是什么：![说明](图片)", "say in the brackets what the picture shows: ![text](picture)");

    public static readonly DiagnosticKind UnsafeLink = Error("MN0404",
        "链接“{0}”的类型不能公布", "the link '{0}' is of a kind that is not published",
        "只用 https、http、mailto 或指向本站 .md 文件的相对路径", "use https, http, mailto, or a relative path to a .md file of this site");

    public static readonly DiagnosticKind RawHtmlRefused = Error("MN0405",
        "这里的 HTML 不能公布：{0}", "this HTML is not published: {0}",
        "改用 Markdown 写法，或删去这一部分", "write it in Markdown, or remove this part");

    public static readonly DiagnosticKind LinkLeavesContent = Error("MN0406",
        "链接“{0}”指到了内容文件夹之外", "the link '{0}' leaves the content folder",
        "用相对于本文件的路径，指向 content 文件夹里的文件", "use a path relative to this file, to a file inside content");

    public static readonly DiagnosticKind AddressInsteadOfFile = Error("MN0407",
        "链接“{0}”写的是网址路径", "the link '{0}' is a site address",
        "写指向 .md 文件的相对路径，例如 ../units/qingtong-middle.md，这样在 GitHub 上也能点开", "write the relative path of the .md file, such as ../units/name.md, so that it works on GitHub too");

    public static readonly DiagnosticKind TitleInBody = Error("MN0408",
        "正文里不能再用一级标题（#）", "a level-1 heading (#) is not allowed in the body",
        "标题写在“标题”（title）字段里，正文从 ## 开始", "the title field is the page's heading; begin the body's headings with ##");

    public static readonly DiagnosticKind TooDeep = Error("MN0409",
        "正文嵌套太深，无法处理", "the text is nested too deeply",
        "减少引用、列表的层次", "nest quotes and lists less");

    public static readonly DiagnosticKind TooMuch = Error("MN0410",
        "正文里的{0}太多（超过 {1}）", "the text has too many {0} (more than {1})",
        "拆成几个文件", "split it into several files");

    public static readonly DiagnosticKind LinkCharacter = Error("MN0411",
        "链接“{0}”里有反斜杠或看不见的字符", "the link '{0}' holds a backslash or an invisible character",
        "文件夹之间用 / 隔开；把链接删掉重新输入一遍，不要从别处粘贴", "separate folders with /; delete the link and type it anew instead of pasting it");

    public static readonly DiagnosticKind ImageElsewhere = Error("MN0412",
        "图片“{0}”在别的网站上", "the image '{0}' is on another site",
        "把图片存进 content 文件夹，用相对路径引用：读者的浏览器不会向别的网站请求任何东西", "save the picture below content and use its relative path: a reader's browser asks no other site for anything");

    public static readonly DiagnosticKind NotAPicture = Error("MN0413",
        "“{0}”不是图片文件", "'{0}' is not a picture",
        "图片用 {1}；其他文件用链接：[名称](文件)", "pictures are {1}; link to any other file: [name](file)");

    public static readonly DiagnosticKind LinkWithoutText = Error("MN0414",
        "链接“{0}”没有文字，读者点不到", "the link '{0}' has no text, so nobody can follow it",
        "在方括号里写出指向什么：[名称]({0})", "say in the brackets where it leads: [name]({0})");

    public static readonly DiagnosticKind LinkWithoutTarget = Error("MN0415",
        "链接没有写指向哪里", "the link says not where it leads",
        "在圆括号里写文件的相对路径：[名称](../units/qingtong-middle.md)", "write the file's relative path in the parentheses: [name](../units/name.md)");

    public static readonly DiagnosticKind EmptyHeading = Error("MN0416",
        "标题没有文字", "the heading has no text",
        "写出标题，或删去这一行", "write the heading, or remove the line");

    public static readonly DiagnosticKind FootnoteUnused = Warning("MN0417",
        "脚注 [{0}] 在正文里没有引用，不会显示", "the footnote [{0}] is not referred to and will not be shown",
        "在正文里写 [{0}]，或删去这条脚注", "write [{0}] in the text, or remove the footnote");

    public static readonly DiagnosticKind HeadingSkips = Error("MN0418",
        "标题从第 {0} 级跳到了第 {1} 级", "the headings jump from level {0} to level {1}",
        "少写几个 #，一级一级往下；正文的第一个标题用 ##", "use fewer #: go down one level at a time; the first heading of a body is ##");

    public static readonly DiagnosticKind EmptySection = Warning("MN0419",
        "标题“{0}”下面没有内容", "there is nothing below the heading '{0}'",
        "写上内容，或删去这个标题", "write something, or remove the heading");

    public static readonly DiagnosticKind VagueLink = Warning("MN0420",
        "链接文字“{0}”看不出指向什么", "the link text '{0}' does not say where it leads",
        "{1}", "{1}");
}
