using System.Text;

namespace Mingnuo.Tests.Sites.Mistakes;

/// <summary>MN01xx: YAML that cannot be read.</summary>
internal static class YamlMistakeRows
{
    private const string Unit = "content/units/desk.md";

    public static IEnumerable<MistakeRow> All =>
    [
        Group("MN0101", "a bracket that is never closed", "theme: ¦[一"),
        Group("MN0101", "a bracket that is never closed, with fields after it", "theme: ¦[一\nmembers: 3"),
        Group("MN0101", "a brace in a bracket, neither of them closed", "theme: [一, ¦{二: 三\nmembers: 3"),
        Group("MN0101", "a brace that is never closed", "theme: ¦{一: 二"),
        Group("MN0101", "a bracket that nobody opened", "theme: ¦]"),
        Group("MN0101", "a comma too many", "theme: [一,¦, 二]"),
        Group("MN0101", "a double quote that is never closed", "theme: ¦\"一"),
        Group("MN0101", "a single quote that is never closed", "theme: ¦'一\nmembers: 3"),
        Group("MN0101", "text after a closing quote", "theme: \"一\"¦二"),
        Group("MN0101", "a tab for indentation", "group:\n¦\tdesk: 1"),
        Group("MN0101", "a tab for indentation after spaces", "theme:\n  一: 1\n  ¦\t二: 2"),
        Group("MN0101", "a tab before a field", "members: 3\n¦\tgroup: desk"),
        Group("MN0101", "a second colon", "theme: 一¦: 二"),
        Group("MN0101", "lines that do not align", "theme:\n    一: 1\n  ¦二: 2"),
        Group("MN0101", "a colon that is missing", "¦theme 一\nmembers: 3"),
        Group("MN0101", "an escape that YAML does not know", "theme: ¦\"一\\q\""),
        Group("MN0101", "an escape of no character", "theme¦: \"\\UFFFFFFFF\""),
        Group("MN0101", "text that begins with @", "theme: ¦@一"),
        Group("MN0101", "text that begins with %", "theme: ¦%一"),
        MistakeRow.In("site/hub.yml", "MN0101", "a broken hub.yml", "name: 小县公开栏", "name: ¦\"小县公开栏"),
        MistakeRow.In("site/navigation.yml", "MN0101", "a broken navigation.yml", "{label: 承诺, to: pledges/}", "¦{label: 承诺, to: pledges/"),
        MistakeRow.In("site/campaign.yml", "MN0101", "a broken campaign.yml, which all records refer to", "name: 小活动", "name: ¦'小活动"),

        MistakeRow.In(Unit, "MN0102", "no line of dashes at the beginning", "---\nname: ", "¦name: "),
        MistakeRow.In(Unit, "MN0102", "a blank line at the beginning", "---\nname: ", "¦\n---\nname: "),
        MistakeRow.File("MN0102", "an empty file", "content/pages/empty.md", ""),
        MistakeRow.In(Unit, "MN0103", "no line of dashes at the end", "desk\n---\n", "desk\n"),
        MistakeRow.File("MN0103", "a file that ends after its first line", "content/pages/short.md", "---\n"),

        Group("MN0104", "a key written twice", "members: 3\n¦members: 4"),
        MistakeRow.In("content/pledges/oak/2011.md", "MN0104", "a key written twice in an item", "    text: 做三次演练。", "    text: 做三次演练。\n    ¦text: 做五次演练。"),

        Group("MN0105", "an anchor", "theme: ¦&主题 一"),
        Group("MN0105", "an alias", "theme: ¦*主题"),
        Group("MN0105", "a tag", "members: ¦!!int 3"),
        Group("MN0105", "a merge key", "¦<<: {members: 3}"),

        Group("MN0106", "a second document after dots", "group: desk\n...\n¦members: 3"),
        MistakeRow.In("site/campaign.yml", "MN0106", "a second document after dashes", "plan: county", "plan: county\n¦---\nscope: 二"),

        MistakeRow.File("MN0107", "a list instead of fields", "content/pages/list.md", "---\n¦- 一\n- 二\n---\n"),
        MistakeRow.File("MN0107", "a text instead of fields", "content/pages/text.md", "---\n¦只有一句话\n---\n"),
        MistakeRow.File("MN0101", "a colon without a space", "content/pages/colon.md", "---\ntitle¦:标题\n---\n"),
        Group("MN0107", "a list for a key", "? ¦[一]\n: 二"),
        Group("MN0107", "two braces, as templates have them", "theme: {¦{ 一 }}"),

        Group("MN0108", "a list 33 levels deep", $"theme: {Times("[", 32)}¦[一]{Times("]", 32)}"),
        Group("MN0108", "fields 100 levels deep", "theme:\n" + Levels(1, 31) + Times(" ", 32) + "¦a:\n" + Levels(33, 100)),
        MistakeRow.File("MN0109", "fields of 600 KB", "content/pages/long.md", $"---\n¦title: 一\nsummary: {Times("a", 600 * 1024)}\n---\n"),

        MistakeRow.Bytes("MN0110", "a file of more than 2 MB", "content/pages/big.md", Encoding.UTF8.GetBytes("---\ntitle: 一\n---\n" + Times("a", 2 * 1024 * 1024))),
        MistakeRow.Bytes("MN0111", "a picture named .md", "content/pages/junk.md", [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13]),
        MistakeRow.Bytes("MN0111", "UTF-8 that is cut in the midst of a character", "content/pages/cut.md", [.. "---\ntitle: 标题"u8[..^1], .. "\n---\n"u8]),
        MistakeRow.Bytes("MN0118", "a file in GBK", "content/pages/gbk.md", [.. "---\ntitle: "u8, 0xB1, 0xEA, 0xCC, 0xE2, .. "\n---\n"u8]),
        MistakeRow.Bytes("MN0118", "a file in UTF-16", "content/pages/utf16.md", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("---\ntitle: 标题\n---\n")]),
        MistakeRow.File("MN0111", "a file with a NUL", "content/pages/zero.md", "---\ntitle: 一¦\0\n---\n"),

        Group("MN0116", "a zero-width space", "theme: 一¦\u200B二"),
        Group("MN0116", "text whose direction is turned around", "theme: \"一¦\u202E二\""),
        MistakeRow.In("content/pages/guide/writing.md", "MN0116", "a control in a body", "见[来由]", "见¦\u001B[2J[来由]"),
        Group("MN0116", "a control character behind an escape", "theme: ¦\"一\\a二\""),
    ];

    private static MistakeRow Group(string code, string name, string yaml) => MistakeRow.In(Unit, code, name, "group: desk", yaml);

    private static string Levels(int from, int to) =>
        string.Concat(Enumerable.Range(from, to - from + 1).Select(i => Times(" ", i) + "a:\n"));

    private static string Times(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
