using Mingnuo.Content.Diagnostics;
using static Mingnuo.Content.Diagnostics.DiagnosticKind;

namespace Mingnuo.Build.Output;

/// <summary>MN05xx: addresses and output.</summary>
internal static class OutputMistakes
{
    public static readonly DiagnosticKind SamePath = Error("MN0501",
        "输出文件“{0}”与 {2} 的输出文件“{1}”重名", "the output file '{0}' clashes with '{1}', which {2} makes",
        "给其中一个改名；只有大小写不同，或一个是文件、一个是同名文件夹，也算重名",
        "rename one of them; names that differ only in case, or a file and a folder of one name, clash too");

    public static readonly DiagnosticKind BrokenLink = Error("MN0502",
        "页面里的链接“{0}”指向的文件不存在", "the page links to '{0}', which does not exist",
        "检查生成这个链接的模板或导航设置", "look at the template or the navigation setting that makes this link");

    public static readonly DiagnosticKind BrokenFragment = Error("MN0503",
        "页面里的链接“{0}”指向的位置不存在", "the page links to '{0}', but no element there has that id",
        "检查 # 后面的名字与目标页面里的 id 是否一致", "make the name after # the same as the id in the target page");

    public static readonly DiagnosticKind DuplicateId = Error("MN0504",
        "同一页面里 id“{0}”用了两次", "the id '{0}' is used twice in one page",
        "在模板里给其中一个换个 id", "give one of the two another id in the template");

    public static readonly DiagnosticKind ImageWithoutAlt = Error("MN0505",
        "图片“{0}”没有 alt 属性", "the image '{0}' has no alt attribute",
        "在模板里写上 alt；纯装饰的图片写 alt=\"\"", "write alt in the template; alt=\"\" for a picture that only decorates");

    public static readonly DiagnosticKind LinkOutsideBase = Error("MN0506",
        "链接“{0}”不在本站的路径“{1}”之内", "the link '{0}' leaves this site's base path '{1}'",
        "站内链接都要以“{1}”开头", "begin every link into the site with '{1}'");

    public static readonly DiagnosticKind UnfitPath = Error("MN0507",
        "“{0}”不能用作输出文件的路径：{1}", "'{0}' cannot be the path of an output file: {1}",
        "给内容文件或文件夹改名", "rename the content file or its folder");
}
