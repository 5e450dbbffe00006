using Mingnuo.Content.Diagnostics;
using static Mingnuo.Content.Diagnostics.DiagnosticKind;

namespace Mingnuo.Content.Checking;

/// <summary>MN09xx: what was published once stays as it was, or says why it changed; it stays at its address, or says there what became of it.</summary>
internal static class PermanenceMistakes
{
    public static readonly DiagnosticKind ChangedInSilence = Error("MN0901",
        "事项“{0}”公布以后改了，没有写变更：{1}", "item '{0}' was changed after it was published, and no change is told: {1}",
        "在 {2} 里为它补一条，写明日期、原因和公布过的承诺；改错了，就改回来", "add an entry to {2}: the day, the reason and the promise as published; or put it back");

    public static readonly DiagnosticKind ItemRemoved = Error("MN0902",
        "公布过的事项“{0}”不见了：“{1}”", "item '{0}', which was published, is gone: '{1}'",
        "把它写回来，编号照旧；不做了的，写 {2}，说明日期和原因", "put it back under the same id; what will not be done gets {2} with a day and a reason");

    public static readonly DiagnosticKind WasSomethingElse = Error("MN0903",
        "变更里的{0}和公布过的不一样：公布的是“{1}”，这里写的是“{2}”", "{0} of the change is not what was published: that was '{1}', here it is '{2}'",
        "照公布过的写", "write it as it was published");

    public static readonly DiagnosticKind ChangeRemoved = Error("MN0904",
        "事项“{0}”公布过的一条变更不见了：{1}，{2}", "a published change of item '{0}' is gone: {1}, {2}",
        "把它写回 {3}；变更记录只增不减", "put it back into {3}; changes are added, never removed");

    public static readonly DiagnosticKind AliasInUse = Error("MN0920",
        "旧网址 /{0} 已经是 {1} 的网址", "the former address /{0} belongs to {1}",
        "核对旧网址；一个网址只能通向一个地方", "check the former address: one address leads to one place");

    public static readonly DiagnosticKind NoSuccessor = Error("MN0921",
        "“{0}”要写清改看哪一页", "'{0}' does not say what to read instead",
        "补写 {1}，写接替它的那个文件的相对路径", "add {1}: the relative path of the file that takes its place");

    public static readonly DiagnosticKind SuccessorCircle = Error("MN0922",
        "“改看”绕了一圈又回到这一页", "what is to be read instead leads back to this page",
        "让其中一页改看一个没有撤回的文件", "let one of the pages name a record that stands");

    public static readonly DiagnosticKind NotEmptied = Error("MN0923",
        "误公布的内容还没有清空：还有{0}", "published in error, but not emptied: {0} is still there",
        "只留标题、撤回和旧网址，别的字段和正文都删去；若不涉及不能公开的内容，方式改写“撤回”",
        "keep only title, withdrawn and aliases; if nothing in it must be hidden, write the kind 'withdrawn'");

    public static readonly DiagnosticKind OpenPledgeOfWithdrawnUnit = Warning("MN0924",
        "单位撤回了，它的承诺里还有没兑现的事项：{0}", "the unit was withdrawn, but its pledges have open items: {0}",
        "由别的单位接着办的，改写单位；不再办的，撤回这份承诺或这些事项", "name the unit that goes on with it, or withdraw the pledge or these items");

    public static readonly DiagnosticKind Gone = Error("MN0930",
        "公布过的网址 /{0} 打不开了", "nothing would be any more at /{0}, which was published",
        "删了文件的，放回去，写 withdrawn（撤回）和原因；改了文件名的，在新文件里写 aliases（旧网址）：[{0}]",
        "put a deleted file back with 'withdrawn' and the reason; in a renamed one write aliases: [{0}]");

    public static readonly DiagnosticKind GoneSincePrevious = Error("MN0931",
        "现在公布着的网站里有 /{0}，这次没有了", "the site that is published now has /{0}, and this one has not",
        "删了文件的，放回去，写 withdrawn（撤回）和原因；改了文件名的，在新文件里写 aliases（旧网址）：[{0}]",
        "put a deleted file back with 'withdrawn' and the reason; in a renamed one write aliases: [{0}]");

    public static readonly DiagnosticKind HistoryRewritten = Warning("MN0932",
        "历史被改写：现在公布着的网站记着的 {0} 条修订不再可查", "history was rewritten: {0} revisions that the published site knows cannot be checked any more",
        "恢复被改写的提交；确实恢复不了的，那一页会一直这样写明", "restore the commits that were rewritten; where that cannot be, the page goes on saying so");

    public static readonly DiagnosticKind HistoryUnchecked = Warning("MN0933",
        "现在公布着的网站记着修订，这次没法核对：{0}", "the published site knows of revisions, and they cannot be checked: {0}",
        "在装有 git、取回了全部历史的仓库里生成；浅克隆的先执行 git fetch --unshallow", "build where git is installed and the whole history was fetched: git fetch --unshallow");
}
