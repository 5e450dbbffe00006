using System.Globalization;
using System.Text;

namespace Mingnuo.Benchmarks.Hubs;

/// <summary>
/// A county as large as is planned for, with 100 units or more: 30 months, every kind of record. All that could be random is arithmetic on the numbers
/// of unit and month, so that gaps, late ones and overdue ones fall everywhere.
/// </summary>
/// <param name="theme">The theme.</param>
/// <param name="units">How many units.</param>
/// <param name="further">How many more reports each unit sends every month, all in time.</param>
/// <param name="body">The text of a report, by its number.</param>
internal sealed class CampaignHub(string theme, int units, int further, Func<int, string> body)
{
    public const int Months = 30;

    private static readonly DateOnly s_first = new(2010, 5, 1);

    /// <summary>All files with their paths in the hub.</summary>
    public IEnumerable<(string Path, string Text)> Files =>
    [
        ("site/hub.yml", $"name: 大县公开栏\nshort-name: 公开栏\ndescription: 全县。\nbase-url: https://example.org/hub/\ntheme: {theme}\nrepository: https://example.org/repository\nas-of: 2012-10-20\n"),
        ("site/campaign.yml", Campaign()),
        .. Enumerable.Range(0, units).SelectMany(Unit),
        .. Enumerable.Range(0, Months).Select(m => ($"content/inspections/{Day(m, 12)}.md", Inspection(m))),
        ("content/honours/2012.md", $"---\ntitle: 2012年先进\nlevel: l\nkind: k\nrecipients: [{{unit: {Id(3)}, standards: [s1]}}, {{unit: {Id(4)}, standards: [s1]}}]\nnotice: {{from: 2012-10-16, to: 2012-10-25, basis: 评议, objection: 写信}}\n---\n"),
        ("content/honours/2011.md", $"---\ntitle: 2011年先进\ndate: 2011-07-01\nlevel: l\nkind: k\nrecipients: [{{unit: {Id(5)}, standards: [s1]}}]\n---\n"),
    ];

    private IEnumerable<(string Path, string Text)> Unit(int unit)
    {
        yield return ($"content/units/{Id(unit)}.md", $"---\nname: 第{unit + 1}中心学校党支部\nshort-name: 第{unit + 1}学校\ncategory: c{unit % 4}\ngroup: g{unit % 8}\ntheme: 办好学校\n---\n");
        yield return ($"content/plans/{Id(unit)}.md", $"---\ntitle: 第{unit + 1}学校的方案\nunit: {Id(unit)}\nissuer: 支部\nwritten: 2010-05-10\npublished: 2010-05-12\n---\n");
        if (unit % 17 != 0)
        {
            yield return ($"content/pledges/{Id(unit)}/2011.md", Pledge(unit));
        }

        if (unit % 5 != 0)
        {
            yield return ($"content/evaluations/{Id(unit)}/2011.md", Evaluation(unit));
        }

        for (int year = 2011; unit % 9 != 0 && year <= 2011 + (unit % 2); year++)
        {
            yield return ($"content/ledgers/{Id(unit)}/{year}.csv", Ledger(unit, year));
        }

        foreach ((string, string) report in Enumerable.Range(0, Months).SelectMany(m => Reports(unit, m)))
        {
            yield return report;
        }
    }

    private static string Campaign()
    {
        var text = new StringBuilder("""
            name: 大活动
            carriers: [{id: work, name: 重点工作}, {id: help, name: 结对帮扶}, {id: idle, name: 无人用}]
            standards: [{id: s, name: 清单, honours: 先进, items: [{id: s1, name: 班子好}]}]
            phases: [{id: first, name: 第一时段, from: 2010-04-01, to: 2011-12-31}, {id: second, name: 第二时段, from: 2012-01-01, to: 2012-11-08}]
            steps:
              - {id: plan, name: 定方案, reached-with: 方案}
              - {id: pledge, name: 作承诺, reached-with: 承诺}
              - {id: practice, name: 抓落实, reached-with: 进展}
              - {id: review, name: 评议, reached-with: 评议}
            reporting: {per-month: 1, from: 2010-05, on-time-points: 2, late-points: 1, media: [{id: press, name: 报刊, points: 3}]}
            review: {questions: [{id: q1, name: 问题一}, {id: q2, name: 问题二}], grades: [{id: good, name: 好}, {id: fair, name: 较好}, {id: poor, name: 差}]}
            inspection: {tiers: [{id: t, name: 经常督查}], methods: [{id: m, name: 查看资料}]}
            honours: {kinds: [{id: k, name: 先进, standards: s}], levels: [{id: l, name: 教工委}]}
            categories: [{id: c0, name: 类零}, {id: c1, name: 类一}, {id: c2, name: 类二}, {id: c3, name: 类三}]
            groups:

            """);
        for (int group = 0; group < 8; group++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - {{id: g{group}, name: 第{group + 1}组, category: c{group % 4}}}\n");
        }

        return text.ToString();
    }

    private static string Pledge(int unit)
    {
        var text = new StringBuilder($"---\ntitle: 第{unit + 1}学校的承诺\nunit: {Id(unit)}\nmade-on: 2011-01-10\ncarriers: [work]\nobjection: 写信\nitems:\n");
        for (int item = 0; item < 12; item++)
        {
            // Due every two months from March 2011, so that the last fall due after the hub's day.
            DateOnly due = s_first.AddMonths(10 + (2 * item)).AddDays(unit % 25);
            text.Append(CultureInfo.InvariantCulture, $"  - id: i{item}\n    text: 第{item + 1}件实事\n    due: {due:yyyy-MM-dd}\n    person: 书记\n");
            // What is overdue has its reason, so that no build is timed printing warnings.
            text.Append("    reason: 等验收\n");
            int kind = (unit + item) % 4;
            DateOnly done = due.AddDays(kind == 0 ? 9 : -3);
            if (kind != 3 && done < new DateOnly(2012, 10, 20))
            {
                text.Append(CultureInfo.InvariantCulture, $"    progress: [{{date: {done.AddDays(-5):yyyy-MM-dd}, text: 做了一半, evidence: [{{text: 照片}}]}}]\n");
                text.Append(kind == 2 && item % 3 == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"    done-on: {done:yyyy-MM-dd}\n"));
            }
        }

        return text.Append("---\n").ToString();
    }

    private static string Evaluation(int unit) => $$"""
        ---
        title: 第{{unit + 1}}学校评议
        unit: {{Id(unit)}}
        date: 2011-12-20
        occasion: 年度
        groups:
          - {voters: 党员, eligible: 40, present: 30, questions: [{question: 问题一, ballots: [{grade: 好, count: {{10 + (unit % 10)}}}, {grade: 较好, count: 5}, {grade: 差, count: {{unit % 5}}}]}, {question: 问题二, ballots: [{grade: 好, count: 20}]}]}
          - {voters: 群众, eligible: 90, present: 80, questions: [{question: 问题一, ballots: [{grade: 好, count: {{40 + (unit % 20)}}}, {grade: 差, count: {{unit % 7}}}]}, {question: 问题二, ballots: [{grade: 较好, count: 60}, {grade: 差, count: 3}]}]}
        ---

        """;

    private IEnumerable<(string Path, string Text)> Reports(int unit, int month)
    {
        int kind = ((unit * 7) + (month * 5)) % 13;
        bool isLate = kind == 1 && month < Months - 1;
        string late = isLate ? $"month: {Day(month, 1)[..7]}\n" : "";
        string media = kind == 2 && month < Months - 1 ? $"media: [{{kind: 报刊, name: 县报, date: {Day(month, 28)}}}]\n" : "";
        if (kind != 0)
        {
            yield return Report(unit, month, 0, Day(isLate ? month + 1 : month, 8), late + media);
        }

        for (int i = kind == 5 ? 0 : 1; kind != 0 && i <= further; i++)
        {
            yield return Report(unit, month, i + 1, Day(month, 15), "");
        }
    }

    private (string Path, string Text) Report(int unit, int month, int number, string day, string fields) => (
        $"content/reports/{Id(unit)}/{Day(month, 1)[..7]}-{number + 1}.md",
        $"---\ntitle: 第{unit + 1}学校{month + 1}期之{number + 1}\nunit: {Id(unit)}\ndate: {day}\n{fields}carriers: [work]\n---\n\n{body((((unit * Months) + month) * (further + 2)) + number)}\n");

    private string Inspection(int month)
    {
        int[] seen = [.. Enumerable.Range(0, 6).Select(i => ((month * 7) + (i * 13)) % units)];
        var text = new StringBuilder($"---\ntitle: {Day(month, 12)}督查\ndate: {Day(month, 12)}\ntier: 经常督查\nmethods: [m]\nunits: [{string.Join(", ", seen.Select(Id))}]\nfindings:\n");
        for (int i = 0; i < 4; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - {{id: f{i}, unit: {Id(seen[i])}, problem: 第{i + 1}个问题, deadline: {Day(month + (i == 3 ? 1 : 0), 26)}");
            // The last months leave some open; one in three is found wanting again.
            if (month < Months - 1 && i < 3)
            {
                text.Append(CultureInfo.InvariantCulture, $", put-right-on: {Day(month, 20 + (4 * i))}, measure: 改了");
                text.Append(i < 2 ? string.Create(CultureInfo.InvariantCulture, $", recheck: {{on: {Day(month + 1, 3)}, result: {(month % 3 == 0 && i == 1 ? "不合格" : "合格")}}}") : "");
            }

            text.Append("}\n");
        }

        return text.Append("---\n").ToString();
    }

    private static string Ledger(int unit, int year)
    {
        string[] forms = ["学习讨论", "走访", "志愿服务"];
        var text = new StringBuilder("\uFEFF日期,活动,形式,载体,人数,时长（小时）,服务对象,佐证,承诺事项\r\n");
        for (int month = 1; month <= (year == 2011 ? 12 : 10); month++)
        {
            // No, one or two activities a month; one in June serves an item that is not due yet.
            for (int i = 0; i < (unit + month) % 3; i++)
            {
                string item = month == 6 && unit % 17 != 0 ? "2011#i10" : "";
                text.Append(CultureInfo.InvariantCulture, $"{year}/{month}/{1 + i + (unit % 15)},第{month}月活动,{forms[(unit + i) % 3]},{(i == 0 ? "重点工作" : "结对帮扶")},{10 + (unit % 9)},{1 + (month % 3)}.{5 * i},党员,签到册,{item}\r\n");
            }
        }

        return text.ToString();
    }

    private static string Id(int unit) => string.Create(CultureInfo.InvariantCulture, $"u{unit + 1:000}");

    private static string Day(int month, int day) => s_first.AddMonths(month).AddDays(day - 1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
