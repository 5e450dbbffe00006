namespace Mingnuo.Tests.Sites.Mistakes;

/// <summary>MN02xx: fields that are missing, unknown, or hold something else than they should.</summary>
internal static class FieldMistakeRows
{
    private const string Unit = "content/units/desk.md";
    private const string Pledge = "content/pledges/oak/2011.md";
    private const string Campaign = "site/campaign.yml";
    private const string Hub = "site/hub.yml";

    public static IEnumerable<MistakeRow> All =>
    [
        MistakeRow.In(Unit, "MN0201", "a required field left out", "name: 办公室党支部\nshort-name: 办公室\n", "¦name: 办公室党支部\n"),
        MistakeRow.In(Unit, "MN0201", "a required field left blank", "short-name: 办公室", "short-name:¦"),
        MistakeRow.In(Pledge, "MN0201", "an item without a due date", "  - id: drills\n    text: 做三次演练。\n    due: 2011-12-31", "  - ¦id: drills\n    text: 做三次演练。"),
        MistakeRow.In("content/pledges/oak/m-li.md", "MN0201", "an item without a person, on one line", "{id: visits, text: 走访三十户。, due: 2011-09-30, person: 本人}", "¦{id: visits, text: 走访三十户。, due: 2011-08-15}"),
        MistakeRow.In("content/pledges/oak/m-li.md", "MN0201", "no item at all", "items:\n  - {id: visits, text: 走访三十户。, due: 2011-09-30, person: 本人}", "items: ¦[]"),
        MistakeRow.In(Campaign, "MN0201", "a carrier without a name, which pledges refer to", "{id: tasks, name: 重点工作}", "¦{id: tasks}"),
        MistakeRow.In(Hub, "MN0201", "a hub without a name", "name: 小县公开栏\nshort-name", "¦short-name"),
        MistakeRow.In("site/navigation.yml", "MN0201", "an entry that leads nowhere", "{label: 承诺, to: pledges/}", "¦{label: 承诺}"),
        MistakeRow.File("MN0201", "a page without fields", "content/pages/bare.md", "---\n¦---\n正文\n"),

        MistakeRow.In(Unit, "MN0202", "a field that nobody knows", "group: desk", "group: desk\n¦colour: red"),
        MistakeRow.In(Unit, "MN0202", "a required field with a slip in its name", "short-name", "¦shortname"),
        MistakeRow.In(Unit, "MN0202", "a slip in a Chinese key", "short-name", "¦简程"),
        MistakeRow.In(Unit, "MN0202", "a Chinese key that nobody knows", "group: desk", "group: desk\n¦颜色: 红"),
        MistakeRow.In(Pledge, "MN0202", "a Chinese key cut short", "    due: 2011-12-31", "    ¦期限: 2011-12-31"),
        MistakeRow.In(Pledge, "MN0202", "a slip in an item", "    person: 德育主任", "    ¦persons: 德育主任"),
        MistakeRow.In(Pledge, "MN0202", "a slip in a progress note", "        evidence: [", "        ¦evidense: ["),
        MistakeRow.In(Campaign, "MN0202", "a field of the campaign that nobody knows", "plan: county", "plan: county\n¦year: 2011"),
        MistakeRow.In(Hub, "MN0202", "a setting with a slip in its name", "contact:", "¦contacts:"),

        MistakeRow.In(Unit, "MN0203", "words for a number under a Chinese key", "group: desk", "党员人数: ¦许多"),
        MistakeRow.In(Unit, "MN0203", "words for a number", "group: desk", "members: ¦许多"),
        MistakeRow.In(Unit, "MN0203", "a negative number", "group: desk", "members: ¦-3"),
        MistakeRow.In(Unit, "MN0203", "a number of ten digits", "group: desk", "members: ¦1234567890"),
        MistakeRow.In(Unit, "MN0203", "a word for yes or no", "group: desk", "sample: ¦yes"),
        MistakeRow.In(Unit, "MN0203", "a list for a text", "name: 办公室党支部", "name: ¦[办公室, 党支部]"),
        MistakeRow.In(Unit, "MN0203", "fields for a text", "group: desk", "theme:\n  ¦一: 二"),
        MistakeRow.In(Unit, "MN0203", "a text of spaces", "name: 办公室党支部", "name: ¦'  '"),
        MistakeRow.In(Unit, "MN0203", "a list for a reference", "category: 机关", "category: ¦[机关]"),
        MistakeRow.In(Pledge, "MN0203", "a text for a group", "changes:\n  - item: drills\n    date: 2011-07-01\n    reason: 操场在修。\n    was: 做五次演练。\n    inspection: 2011-06-15-spring", "changes:\n  - ¦改过"),
        MistakeRow.In(Pledge, "MN0203", "an id with a space", "id: library", "id: ¦the library"),
        MistakeRow.In("content/plans/county.md", "MN0203", "a word that is none of the choices", "validity: 全文有效", "validity: ¦有效"),
        MistakeRow.In("content/plans/county.md", "MN0203", "a list for a link", "    link: ../pages/files/form.pdf", "    link: ¦[../pages/files/form.pdf]"),
        MistakeRow.In(Pledge, "MN0203", "a date with slashes", "due: 2011-12-31", "due: ¦2011/12/31"),
        MistakeRow.In(Pledge, "MN0203", "a date without a day", "due: 2011-12-31", "due: ¦2011-12"),
        MistakeRow.In(Campaign, "MN0203", "an id that no address can hold", "id: safety", "id: ¦safe/ty"),
        MistakeRow.In(Campaign, "MN0203", "a rule that no step knows", "name: 评议, reached-with: 未采集", "name: 评议, reached-with: ¦总结"),
        MistakeRow.In(Hub, "MN0203", "a language that there is not", "theme: plain", "theme: plain\nlanguage: ¦fr"),
        MistakeRow.In(Hub, "MN0203", "an address without a host", "https://example.org/hub/", "¦example.org/hub"),
        MistakeRow.In(Hub, "MN0203", "an address of no web site", "https://example.org/hub/", "¦ftp://example.org/"),

        MistakeRow.In(Pledge, "MN0204", "30 February", "due: 2011-12-31", "due: ¦2011-02-30"),
        MistakeRow.In(Pledge, "MN0204", "30 February under a Chinese key", "due: 2011-12-31", "完成期限: ¦2011-02-30"),
        MistakeRow.In(Pledge, "MN0204", "29 February of no leap year", "due: 2011-12-31", "due: ¦2011年2月29日"),
        MistakeRow.In(Pledge, "MN0204", "a thirteenth month", "made-on: 2011-02-28", "made-on: ¦2011-13-01"),
        MistakeRow.In(Hub, "MN0204", "a day that nobody lived", "as-of: 2011-08-15", "as-of: ¦0000-01-01"),

        MistakeRow.In(Unit, "MN0205", "a field under both of its keys", "group: desk", "group: desk\n¦分组: desk"),
        MistakeRow.In(Unit, "MN0205", "a required field, first blank under its Chinese key", "short-name: 办公室", "简称:\n¦short-name: 办公室"),
        MistakeRow.In(Pledge, "MN0205", "both keys in an item", "    due: 2011-12-31", "    due: 2011-12-31\n    ¦完成期限: 2011-12-31"),
        MistakeRow.In(Campaign, "MN0205", "both keys in the campaign", "plan: county", "plan: county\n¦全县方案: county"),
        MistakeRow.In(Hub, "MN0205", "both keys of a setting", "as-of: 2011-08-15", "as-of: 2011-08-15\n¦统计日期: 2011-08-15"),

        MistakeRow.In(Unit, "MN0206", "a full-width colon in the first line", "name: 办公室党支部\n", "name¦：办公室党支部\n"),
        MistakeRow.In(Unit, "MN0206", "a full-width colon in the last line", "group: desk", "分组¦：desk"),
        MistakeRow.In(Pledge, "MN0206", "a full-width colon in an item", "    due: 2011-12-31", "    完成期限¦：2011-12-31"),
        MistakeRow.In(Pledge, "MN0206", "a full-width colon at the head of an item", "  - id: drills", "  - 编号¦：drills"),
        MistakeRow.In(Pledge, "MN0206", "a full-width colon at the head of a list", "items:\n", "承诺事项¦：\n"),
        MistakeRow.In("content/pledges/oak/m-li.md", "MN0206", "a full-width colon between braces", "person: 本人}", "¦责任人：本人}"),
        MistakeRow.File("MN0206", "nothing but full-width colons", "content/pages/bare.md", "---\n标题¦：一页\n日期：2011-03-01\n---\n正文\n"),
        MistakeRow.In(Unit, "MN0206", "a full-width space after the colon", "group: desk", "分组:¦　desk"),
        MistakeRow.In(Unit, "MN0206", "a full-width space before the colon", "short-name", "¦简称　"),
        MistakeRow.In(Pledge, "MN0206", "an item indented by full-width spaces", "    due: 2011-12-31", "¦　　完成期限: 2011-12-31"),
    ];
}
