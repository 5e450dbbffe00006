using Mingnuo.Content.Diagnostics;
using static Mingnuo.Content.Diagnostics.DiagnosticKind;

namespace Mingnuo.Content.Checking;

/// <summary>MN08xx: reports, inspections, evaluations and honours that do not hold together.</summary>
internal static class SupervisionMistakes
{
    public static readonly DiagnosticKind MonthAhead = Error("MN0801",
        "所报月份 {0} 晚于报送日期 {1}", "the report is for {0} but was sent on {1}",
        "核对月份；当月报的不用写这一项", "check the month; a report within its month leaves it out");

    public static readonly DiagnosticKind TakenUpBefore = Error("MN0802",
        "媒体采用的日期 {0} 早于报送日期 {1}", "it was taken up on {0}, before it was sent on {1}",
        "核对两个日期", "check both days");

    public static readonly DiagnosticKind FindingElsewhere = Error("MN0803",
        "问题“{0}”写的单位不在本次督查的单位里", "finding '{0}' names a unit that was not inspected",
        "核对单位，或把它补进 units", "check the unit, or add it to units");

    public static readonly DiagnosticKind SameFinding = Error("MN0804",
        "问题编号“{0}”在本次督查里用了两次", "the finding id '{0}' is used twice in this inspection",
        "换一个编号", "use another id");

    public static readonly DiagnosticKind FindingBackwards = Error("MN0805",
        "问题“{0}”的日期前后颠倒：{1} 早于 {2}", "the days of finding '{0}' run backwards: {1} is before {2}",
        "督查、整改、复查依次在后，整改期限不早于督查", "inspection, put right, re-check follow each other; the deadline is not before the inspection");

    public static readonly DiagnosticKind PutRightWithoutMeasure = Error("MN0806",
        "问题“{0}”写了整改日期，没有写整改措施", "finding '{0}' is put right, but it is not said how",
        "补写 measure：怎样整改的", "add measure: what was done");

    public static readonly DiagnosticKind RecheckedTooSoon = Error("MN0807",
        "问题“{0}”还没有整改日期，却写了复查合格", "finding '{0}' passed a re-check but was never put right",
        "先写 put-right-on 和 measure", "add put-right-on and measure first");

    public static readonly DiagnosticKind ChangedBeforeInspection = Error("MN0808",
        "变更日期 {0} 早于它所说的督查（{1}）", "the change of {0} is before the inspection that it names ({1})",
        "核对日期，或去掉 inspection", "check the day, or leave inspection out");

    public static readonly DiagnosticKind MorePresent = Error("MN0809",
        "实到 {0} 人，多于应到的 {1} 人", "{0} are present of {1} eligible",
        "核对两个人数", "check both numbers");

    public static readonly DiagnosticKind MoreBallots = Error("MN0810",
        "“{0}”的票数合计 {1}，多于实到的 {2} 人", "'{0}' has {1} ballots of {2} present",
        "核对各等次的票数；弃权的不算", "check the ballots; those who gave none do not count");

    public static readonly DiagnosticKind QuestionNotAsked = Error("MN0811",
        "{0}没有评“{1}”", "{0} were not asked '{1}'",
        "每个问题都要评，逐题写得票", "every question is asked: add its ballots");

    public static readonly DiagnosticKind Twice = Error("MN0812",
        "“{0}”写了两次", "'{0}' stands there twice",
        "合成一条", "make it one");

    public static readonly DiagnosticKind NoRecipient = Error("MN0813",
        "这一项没有说清表彰的是谁", "it is not clear who is honoured",
        "单位写 unit；有事迹的个人写 profile；其他个人写 name 和 unit", "write unit for a unit, profile for a story, name and unit for a person");

    public static readonly DiagnosticKind NoStandardShown = Error("MN0814",
        "{0}没有写符合“{1}”的哪几条", "{0} shows no item of '{1}'",
        "补写 standards，至少一条", "add standards, at least one");

    public static readonly DiagnosticKind NoticeBackwards = Error("MN0815",
        "公示的最后一天 {0} 早于第一天 {1}", "the notice ends on {0}, before it begins on {1}",
        "核对 from 和 to", "check from and to");

    public static readonly DiagnosticKind HonouredBeforeNotice = Error("MN0816",
        "表彰日期 {0} 不晚于公示的最后一天 {1}", "the honour of {0} does not wait for the last day of its notice, {1}",
        "公示结束以后才能决定；还在公示的不写 date", "it is given after the notice; leave date out until then");

    public static readonly DiagnosticKind NeitherDateNorNotice = Error("MN0817",
        "这项表彰既没有日期，也没有公示", "the honour has neither a date nor a notice",
        "决定了的写 date，还在公示的写 notice", "add date when it was given, notice while it is announced");
}
