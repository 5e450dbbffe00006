using Mingnuo.Tests.Sites;

namespace Mingnuo.Browser.Hubs;

/// <summary>The shipped hub with a history of its own, which ends with the hub as it is: this repository's may be short, long or missing.</summary>
internal static class MadeHistory
{
    /// <summary>The pledge that was changed with a reason.</summary>
    public const string Pledge = "content/pledges/qinghe-adult/2011.md";

    private const string Item = "  - id: demo-plots\n";

    /// <summary>The pledge as it was published first, then changed as its <c>changes</c> say, then its text rewritten word by word.</summary>
    public static TestRepository Of(TestHub hub)
    {
        string last = File.ReadAllText(hub.FullPath(Pledge));
        string changed = last.TrimEnd('\n') + "\n\n还没有想好怎样算数。\n";
        int changes = changed.IndexOf("changes:\n", StringComparison.Ordinal);
        string first = changed[..changes] + changed[changed.IndexOf("---\n", changes, StringComparison.Ordinal)..];
        int text = first.IndexOf("    text: ", first.IndexOf(Item, StringComparison.Ordinal), StringComparison.Ordinal);
        int person = first.IndexOf("    person: ", text, StringComparison.Ordinal);
        first = first[..text] + "    text: 2011 年 6 月底前租地 3 亩，建成一块连片示范田。\n    due: 2011-06-30\n" + first[person..];

        var git = new TestRepository(hub);
        Commit("2011-02-28", "公布各单位的承诺", first);
        Commit("2011-04-28", "示范田改为分散种，推迟完成", changed);
        Commit("2011-04-29", "整理格式", changed.Replace("changes:\n", "changes:   \n", StringComparison.Ordinal));
        for (int day = 1; day <= 6; day++)
        {
            Commit($"2011-05-0{day}", "补写怎样算数", $"{changed}\n第 {day} 条想法。\n");
        }

        Commit("2011-05-09", "定稿", last);
        return git;

        void Commit(string day, string subject, string text)
        {
            hub.Write(Pledge, text);
            git.Commit(day, subject);
        }
    }
}
