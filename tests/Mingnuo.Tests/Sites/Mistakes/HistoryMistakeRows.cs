namespace Mingnuo.Tests.Sites.Mistakes;

/// <summary>MN090x: a hub that is published, that is committed, and then changed without a word.</summary>
internal static class HistoryMistakeRows
{
    private const string Oak = "content/pledges/oak/2011.md";
    private const string Old = "content/pledges/oak/2011-b.md";
    private const string New = "content/pledges/oak/2011-c.md";

    public static IReadOnlyList<MistakeRow> All { get; } =
    [
        .. new[]
        {
            MistakeRow.In(Oak, "MN0901", "another due date", "    due: 2011-12-31", "    due: ¦2012-01-31"),
            MistakeRow.In(Oak, "MN0901", "another promise", "text: 做三次演练。", "text: ¦做两次演练。"),
            MistakeRow.In(Oak, "MN0901", "another person", "person: 德育主任", "person: ¦保卫干事"),
            MistakeRow.In(Oak, "MN0901", "all of them at once", "text: 做三次演练。\n    due: 2011-12-31\n    person: 德育主任", "text: ¦做两次演练。\n    due: 2012-01-31\n    person: 保卫干事"),
            MistakeRow.In(
                Oak, "MN0902", "an item removed",
                "  - id: library\n    text: 图书室每天开到十八点。\n    due: 2011-06-30\n    person: 图书管理员\n    carriers: [tasks]\n    progress:\n      - date: 2011-06-20\n        text: 开放七十天。\n        evidence: [登记册]\n    done-on: 2011-06-20\n", "").At(Oak + ":10:3"),
            MistakeRow.In("content/pledges/oak/m-li.md", "MN0902", "an item with another id", "- {id: visits,", "- {id: visit,")
                .And(hub => hub.Replace("content/profiles/li.md", "#visits", "#visit")).At("content/pledges/oak/m-li.md:8:3"),
            MistakeRow.In(
                Oak, "MN0903", "a change that quotes another promise", "    text: 做三次演练。", "    text: 做两次演练。")
                .And(hub => hub.Replace(Oak, "changes:\n", "changes:\n  - {item: drills, date: 2011-08-01, reason: 操场还在修。, was: 做四次演练。}\n"))
                .At(Oak + ":25:59"),
            MistakeRow.In(
                Oak, "MN0903", "a change that leaves the old due date out", "    due: 2011-12-31", "    due: 2012-01-31")
                .And(hub => hub.Replace(Oak, "    inspection: 2011-06-15-spring\n", "    inspection: 2011-06-15-spring\n  - {item: drills, date: 2011-08-01, reason: 操场还在修。, was: 做三次演练。}\n"))
                .At(Oak + ":30:5"),
            MistakeRow.In(
                Oak, "MN0904", "the record of a change removed",
                "changes:\n  - item: drills\n    date: 2011-07-01\n    reason: 操场在修。\n    was: 做五次演练。\n    inspection: 2011-06-15-spring\n", "").At(Oak + ":2:1"),
        }.Select(Published),
        new("MN0901", "another due date in a file with another name and hardly a word of the old one", hub =>
        {
            TestRepository repository = TestRepository.Around(hub);
            hub.Write(Old, Pledge("2011-12-31", string.Concat(Enumerable.Range(0, 60).Select(i => $"旧的第{i}行。\n\n"))));
            repository.Commit("2011-07-02", "发布");
            hub.Delete(Old);
            hub.Write(New, Pledge("2012-01-31", string.Concat(Enumerable.Range(0, 60).Select(i => $"另写的{i}段话！\n\n")), "aliases: [pledges/oak/2011-b/]\n"));
            repository.Commit("2011-07-03", "改名又重写");
            return New + ":13:10";
        }),
    ];

    private static string Pledge(string due, string body, string more = "") =>
        $"---\ntitle: 橡树中学另一份承诺\nunit: 橡树中学\nmade-on: 2011-02-28\nphase: 第一时段\ncarriers: [safety]\nstandards: [班子好]\nobjection: 到接待室当面提出。\n{more}items:\n  - id: gate\n    text: 修好大门。\n    due: {due}\n    person: 后勤主任\n---\n{body}";

    /// <summary>The same on a hub that is committed before it is broken.</summary>
    private static MistakeRow Published(MistakeRow row) => row with
    {
        Break = hub =>
        {
            TestRepository.Around(hub).Commit("2011-07-02", "发布");
            return row.Break(hub);
        },
    };
}
