using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Build.Theming;

/// <summary>MN06xx: the theme.</summary>
internal static class ThemeMistakes
{
    public static readonly DiagnosticKind NoTheme = DiagnosticKind.Error("MN0601",
        "没有名为“{0}”的主题", "there is no theme '{0}'",
        "可用的主题：{1}", "themes at hand: {1}");

    public static readonly DiagnosticKind MissingFile = DiagnosticKind.Error("MN0602",
        "主题缺少文件 {0}", "the theme lacks the file {0}",
        "补上这个文件，可以从 themes/plain 里抄一份最小的", "add it; themes/plain has the smallest one");

    public static readonly DiagnosticKind Syntax = DiagnosticKind.Error("MN0603",
        "模板写法有误：{0}", "the template cannot be read: {0}",
        "检查这一行的标签是否成对", "check that the tags on this line open and close");

    public static readonly DiagnosticKind UnknownName = DiagnosticKind.Error("MN0604",
        "模板里用了不存在的名称“{0}”", "the template uses the unknown name '{0}'",
        "{1}", "{1}");

    public static readonly DiagnosticKind UnknownFilter = DiagnosticKind.Error("MN0605",
        "模板里用了不存在的过滤器“{0}”", "the template uses the unknown filter '{0}'",
        "{1}", "{1}");

    public static readonly DiagnosticKind UnknownString = DiagnosticKind.Error("MN0606",
        "界面文字“{0}”没有定义", "the interface string '{0}' is not defined",
        "在主题的 strings/ 文件里补上", "add it to the theme's strings/ file");

    public static readonly DiagnosticKind UnknownPartial = DiagnosticKind.Error("MN0607",
        "模板引用的部件“{0}”不存在", "the template renders the partial '{0}', which does not exist",
        "在主题的 partials/ 里补上 {0}.liquid", "add {0}.liquid to the theme's partials/");

    public static readonly DiagnosticKind NotAString = DiagnosticKind.Error("MN0608",
        "界面文字“{0}”应是一段文字", "the interface string '{0}' should be text",
        "写成“键: 文字”", "write key: text");

    public static readonly DiagnosticKind Failed = DiagnosticKind.Error("MN0609",
        "模板在生成 /{0} 时出错：{1}", "the template failed on /{0}: {1}",
        "检查这个布局和它引用的部件", "check this layout and the partials it renders");

    public static readonly DiagnosticKind NavigationNowhere = DiagnosticKind.Error("MN0610",
        "导航“{0}”指向的 /{1} 没有公布", "the navigation entry '{0}' leads to /{1}, which is not published",
        "{2}", "{2}");

    public static readonly DiagnosticKind TooFewValues = DiagnosticKind.Error("MN0611",
        "界面文字“{0}”要填 {1} 个值，这里最多只给 {2} 个", "the interface string '{0}' has places for {1} values, and here it gets {2} at most",
        "改 strings/ 里的这段文字，少用几个花括号；或在模板里多给几个值：{{{{ '{0}' | t: 值1, 值2 }}}}", "use fewer places in the string, or give more values in the template: {{{{ '{0}' | t: value, value }}}}");

    public static readonly DiagnosticKind BadPlaces = DiagnosticKind.Error("MN0612",
        "界面文字“{0}”的花括号写得不对", "the braces in the interface string '{0}' cannot be read",
        "要填值的地方写 {{0}}、{{1}}；花括号本身写两遍：{{{{ 和 }}}}", "a place for a value is {{0}}, {{1}}; a brace itself is written twice: {{{{ and }}}}");
}
