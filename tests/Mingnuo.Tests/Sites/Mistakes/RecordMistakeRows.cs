namespace Mingnuo.Tests.Sites.Mistakes;

/// <summary>MN03xx: records that do not fit together. MN07xx: private data in them.</summary>
internal static class RecordMistakeRows
{
    private const string Pledge = "content/pledges/oak/2011.md";
    private const string MembersPledge = "content/pledges/oak/m-li.md";
    private const string Profile = "content/profiles/li.md";
    private const string Campaign = "site/campaign.yml";
    private const string Page = "---\ntitle: 一\n---\n";

    public static IEnumerable<MistakeRow> All =>
    [
        MistakeRow.In(MembersPledge, "MN0301", "a unit that there is not", "unit: oak", "unit: ¦elm"),
        MistakeRow.In(Pledge, "MN0301", "a carrier that there is not", "[重点工作, safety]", "[重点工作, ¦安全]"),
        MistakeRow.In(Pledge, "MN0301", "a carrier of an item that there is not", "carriers: [tasks]", "carriers: ¦task"),
        MistakeRow.In(Pledge, "MN0301", "a standard that there is not", "standards: [班子好]", "standards: [¦班子强]"),
        MistakeRow.In(Pledge, "MN0301", "a phase that there is not", "phase: 第一时段", "phase: ¦第三时段"),
        MistakeRow.In("content/units/desk.md", "MN0301", "a group that there is not", "group: desk", "group: ¦tower"),
        MistakeRow.In(Profile, "MN0301", "an honour that there is not", "honour: 优秀党员", "honour: ¦好人"),
        MistakeRow.In(Campaign, "MN0301", "a plan that there is not", "plan: county", "plan: ¦country"),
        MistakeRow.In(Campaign, "MN0301", "a category of a group that there is not", "name: 中学组, category: school", "name: 中学组, category: ¦schools"),

        MistakeRow.File("MN0302", "a page and a folder of one name", "content/pages/about/index.md", Page),
        new("MN0302", "names that differ only in case", hub =>
        {
            hub.Write("content/pages/About.md", Page);
            return "content/pages/about.md:1:1";
        }),
        MistakeRow.File("MN0302", "a page at a unit's address", "content/pages/units/oak.md", Page).At("content/units/oak.md:1:1"),

        MistakeRow.In(Campaign, "MN0303", "two carriers of one id", "id: safety", "id: ¦tasks").And(hub =>
            hub.Replace(Pledge, "[重点工作, safety]", "[重点工作]")),
        MistakeRow.In(Campaign, "MN0303", "two phases of one name", "name: 第二时段", "name: ¦第一时段"),
        MistakeRow.In(Campaign, "MN0303", "a name that is another's id", "name: 平安校园", "name: ¦tasks"),
        MistakeRow.In(Campaign, "MN0303", "two standard items of one id in two lists", "id: member-2", "id: ¦org-2"),
        MistakeRow.In("content/units/oak.md", "MN0303", "two units of one name", "name: 橡树中学党支部\nshort-name: 橡树中学", "name: ¦办公室党支部\nshort-name: 橡树中学").And(hub =>
            hub.Replace(Pledge, "unit: 橡树中学", "unit: oak")),
        MistakeRow.In("content/units/oak.md", "MN0303", "a short name that is another's id", "short-name: 橡树中学", "short-name: ¦desk").And(hub =>
            hub.Replace(Pledge, "unit: 橡树中学", "unit: oak")),

        MistakeRow.In(Pledge, "MN0310", "kept without evidence", "        evidence: [登记册]\n    done-on: 2011-06-20", "    done-on: ¦2011-06-20"),
        MistakeRow.In(Pledge, "MN0310", "kept with evidence of a later day", "    done-on: 2011-06-20", "    done-on: ¦2011-06-19"),
        MistakeRow.In(Pledge, "MN0311", "two items of one id", "  - id: drills\n", "  - id: ¦library\n").And(hub =>
            hub.Replace(Pledge, "item: drills", "item: library")),
        MistakeRow.In(Pledge, "MN0312", "a change of no item", "item: drills", "item: ¦drill"),
        MistakeRow.In(Pledge, "MN0313", "a due date missed without a word", "due: 2011-12-31", "due: ¦2011-08-14"),
        MistakeRow.In(Profile, "MN0314", "a photo without a description", "photo: ../pages/files/lamp.png\nphoto-alt: 一盏亮着的灯", "photo: ¦../pages/files/lamp.png"),
        MistakeRow.In(Profile, "MN0315", "a standard of another list", "standards: [带头学习]", "standards: [¦班子好]"),
        MistakeRow.In(Campaign, "MN0316", "a phase that ends before it begins", "to: 2011-07-31", "to: ¦2010-03-31"),
        MistakeRow.In("content/units/desk.md", "MN0317", "a group of another category", "group: desk", "group: ¦中学组"),
        MistakeRow.In(Pledge, "MN0318", "an item and a heading of one anchor", "id: drills\n", "id: ¦drills\n").And(hub =>
            hub.Write(Pledge, File.ReadAllText(hub.FullPath(Pledge)) + "## Drills\n\n一\n")),
        MistakeRow.In(Pledge, "MN0319", "due before it was promised", "due: 2011-12-31", "due: ¦2011-02-27"),
        MistakeRow.In(Pledge, "MN0319", "worked on before it was promised", "      - date: 2011-06-20\n", "      - date: ¦2011-02-27\n"),
        MistakeRow.In(Pledge, "MN0319", "done before it was promised", "done-on: 2011-06-20", "done-on: ¦2011-02-27"),
        MistakeRow.In(Pledge, "MN0319", "changed before it was promised", "date: 2011-07-01", "date: ¦2011-02-27"),
        MistakeRow.In(Pledge, "MN0319", "withdrawn before it was promised", "    person: 德育主任", "    person: 德育主任\n    withdrawn: {on: ¦2011-02-27, reason: 一}"),
        MistakeRow.In("content/plans/county.md", "MN0319", "published before it was written", "published: 2010-04-10", "published: ¦2010-03-31"),
        MistakeRow.In(Campaign, "MN0320", "a milestone after its phase", "milestone: {on: 2012-07-01", "milestone: {on: ¦2012-11-09"),
        MistakeRow.In(Campaign, "MN0321", "a phase that begins with the one before it", "from: 2011-07-01", "from: ¦2010-04-01"),
        MistakeRow.In(Campaign, "MN0321", "a phase within the one before it", "to: 2012-11-08", "to: ¦2011-07-31"),
        MistakeRow.In(Pledge, "MN0322", "a pledge made after its phase", "phase: 第一时段", "phase: ¦第一时段").And(hub =>
            hub.Replace(Campaign, "to: 2011-07-31", "to: 2011-02-27")),

        MistakeRow.In(Pledge, "MN0701", "an identity number", "text: 做三次演练。", "text: 做三次演练，¦11010519491231002X。"),
        MistakeRow.In(Pledge, "MN0702", "a mobile number", "objection: 到接待室当面提出。", "objection: 打¦138 0013 8000。"),
        MistakeRow.File("MN0702", "a mobile number in the name of an attachment", "content/pages/files/13800138000.pdf", "%PDF"),
        MistakeRow.File("MN0702", "a column of mobile numbers in a table", "content/pages/files/people.csv", "甲,¦13800138000,三\n乙,13900139000,四\n"),
        MistakeRow.File("MN0701", "an identity number in an attached text", "content/pages/files/people.TXT", "甲：\n¦11010519491231002X\n"),
        MistakeRow.File("MN0704", "a home address in the name of a file", "content/pages/柳树村36号.md", Page),
        MistakeRow.In(Profile, "MN0703", "a bank card's number", "summary: 一个故事。", "summary: 卡号¦6222021234567890128。"),
        MistakeRow.In(Profile, "MN0704", "a home address", "summary: 一个故事。", "summary: 住在柳林¦3号楼2单元501室。"),
    ];
}
