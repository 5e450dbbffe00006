using Mingnuo.Content.Diagnostics;
using static Mingnuo.Content.Diagnostics.DiagnosticKind;

namespace Mingnuo.Content.Checking;

/// <summary>MN03xx: records that are well written one by one but do not fit together, or break a rule of the campaign.</summary>
internal static class RecordMistakes
{
    public static readonly DiagnosticKind UnknownReference = Error("MN0301",
        "“{0}”写的“{1}”不存在", "'{0}' names '{1}', which does not exist",
        "{2}", "{2}");

    public static readonly DiagnosticKind SameAddress = Error("MN0302",
        "这个文件和 {0} 的网址相同：/{1}", "this file has the same address as {0}: /{1}",
        "给其中一个文件改名", "rename one of the two files");

    public static readonly DiagnosticKind SameTerm = Error("MN0303",
        "“{0}”已经用在另一个{1}上", "'{0}' already names another of its kind",
        "编号和名称都不能重复", "ids and names are unique");

    public static readonly DiagnosticKind KeptWithoutEvidence = Error("MN0310",
        "事项“{0}”写了完成日期，但没有一条进展带佐证，台账里也没有记", "item '{0}' is done, but no progress note up to that day has evidence, and no ledger has a row for it",
        "在 {1} 里补一条不晚于完成日期的进展，并写 {2}；还没有佐证就先不写 {3}", "add a note with {2} to {1}, no later than {3}; without evidence leave {3} out");

    public static readonly DiagnosticKind SameItem = Error("MN0311",
        "事项编号“{0}”在本承诺里用了两次", "the item id '{0}' is used twice in this pledge",
        "换一个编号", "use another id");

    public static readonly DiagnosticKind ChangeOfNothing = Error("MN0312",
        "变更写的事项“{0}”不在本承诺里", "the change names item '{0}', which this pledge does not have",
        "{1}", "{1}");

    public static readonly DiagnosticKind MissedWithoutReason = Warning("MN0313",
        "事项“{0}”已过期限，没有写原因", "item '{0}' is past its due date without a reason",
        "补写 {1}：因客观原因没有完成的，要向公众说明", "add {1}: the public is told why a promise was missed");

    public static readonly DiagnosticKind PhotoWithoutAlt = Error("MN0314",
        "写了照片，没有写照片说明", "the photo has no description",
        "补写 {0}，说明照片上是什么", "add {0}: say what the picture shows");

    public static readonly DiagnosticKind StandardOfOtherList = Error("MN0315",
        "“{0}”不是“{1}”对照的标准", "'{0}' is not among the standards of {1}",
        "{1}对照的是“{2}”", "{1} is measured by {2}");

    public static readonly DiagnosticKind PhaseBackwards = Error("MN0316",
        "时段“{0}”的最后一天早于第一天", "the phase '{0}' ends before it begins",
        "核对 {1} 和 {2}", "check {1} and {2}");

    public static readonly DiagnosticKind GroupOfOtherCategory = Error("MN0317",
        "分组“{0}”不属于类别“{1}”", "the group '{0}' does not belong to the category '{1}'",
        "这个分组属于“{2}”", "it belongs to '{2}'");

    public static readonly DiagnosticKind ItemIsHeading = Error("MN0318",
        "事项编号“{0}”和正文里一个标题的锚点相同", "the item id '{0}' is also the anchor of a heading in the body",
        "换一个编号，或改标题的文字", "use another id, or change the heading");

    public static readonly DiagnosticKind DaysBackwards = Error("MN0319",
        "“{0}”{1:yyyy-MM-dd} 早于“{2}”{3:yyyy-MM-dd}", "'{0}' is {1:yyyy-MM-dd}, before '{2}', {3:yyyy-MM-dd}",
        "核对这两个日期", "check the two days");

    public static readonly DiagnosticKind MilestoneOutside = Error("MN0320",
        "节点的日期 {0:yyyy-MM-dd} 不在时段“{1}”之内（{2:yyyy-MM-dd} 至 {3:yyyy-MM-dd}）", "the milestone's day {0:yyyy-MM-dd} is outside the phase '{1}' ({2:yyyy-MM-dd} to {3:yyyy-MM-dd})",
        "核对节点的日期，或改时段的起止", "check the milestone's day, or the phase's from and to");

    public static readonly DiagnosticKind PhaseOutOfOrder = Error("MN0321",
        "时段“{0}”写在“{1}”后面，起或止却不比它晚", "the phase '{0}' is written after '{1}' but does not both begin and end later",
        "时段按先后写，可以有一段重叠，一个不能套在另一个里面", "write phases in order of time; they may overlap, but none may lie within another");

    public static readonly DiagnosticKind PledgeAfterPhase = Error("MN0322",
        "时段“{0}”在 {1:yyyy-MM-dd} 就结束了，承诺日期却是 {2:yyyy-MM-dd}", "the phase '{0}' ended on {1:yyyy-MM-dd}, but the pledge was made on {2:yyyy-MM-dd}",
        "改成承诺那天所在的时段，或核对 {3}", "name the phase of that day, or check {3}");
}
