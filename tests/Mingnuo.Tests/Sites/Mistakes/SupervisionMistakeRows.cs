namespace Mingnuo.Tests.Sites.Mistakes;

/// <summary>MN08xx: reports, inspections, evaluations and honours that do not hold together, and what they refer to that there is not.</summary>
internal static class SupervisionMistakeRows
{
    private const string Report = "content/reports/oak/2011-06-library.md";
    private const string LateReport = "content/reports/oak/2011-05-fence.md";
    private const string Inspection = "content/inspections/2011-06-15-spring.md";
    private const string Evaluation = "content/evaluations/oak/2011-half.md";
    private const string Given = "content/honours/2011-organisation.md";
    private const string Announced = "content/honours/2011-members.md";
    private const string Pledge = "content/pledges/oak/2011.md";

    public static IEnumerable<MistakeRow> All =>
    [
        MistakeRow.In(LateReport, "MN0801", "a report for a month to come", "month: 2011-05", "month: ¦2011-07"),
        MistakeRow.In(Report, "MN0802", "a report taken up before it was sent", "date: 2011-06-28", "date: ¦2011-06-20"),
        MistakeRow.In(Report, "MN0301", "a medium that there is not", "kind: 报刊", "kind: ¦电视"),
        MistakeRow.In(Report, "MN0301", "a carrier of a report that there is not", "carriers: [tasks]", "carriers: [¦task]"),

        MistakeRow.In(Inspection, "MN0803", "a finding at a unit that was not inspected", "    unit: desk", "    unit: ¦desk").And(hub =>
            hub.Replace(Inspection, "units: [oak, desk]", "units: [oak]")),
        MistakeRow.In(Inspection, "MN0804", "two findings of one id", "id: hotline", "id: ¦gate-book"),
        MistakeRow.In(Inspection, "MN0805", "a deadline before the inspection", "deadline: 2011-07-31", "deadline: ¦2011-06-14"),
        MistakeRow.In(Inspection, "MN0805", "put right before the inspection", "put-right-on: 2011-06-20", "put-right-on: ¦2011-06-14"),
        MistakeRow.In(Inspection, "MN0805", "re-checked before it was put right", "recheck:\n      on: 2011-07-01", "recheck:\n      ¦on: 2011-06-19"),
        MistakeRow.In(Inspection, "MN0806", "put right without a word how", "put-right-on: 2011-06-20\n    measure: 补登三天，改为两人核对", "put-right-on: ¦2011-06-20"),
        MistakeRow.In(Inspection, "MN0807", "passed without having been put right", "put-right-on: 2011-06-20\n    measure: 补登三天，改为两人核对\n    recheck:\n      on", "recheck:\n      ¦on"),
        MistakeRow.In(Pledge, "MN0808", "changed before the inspection that led to it", "inspection: 2011-06-15-spring", "inspection: ¦2011-06-15-spring").And(hub =>
            hub.Replace(Pledge, "date: 2011-07-01", "date: 2011-06-14")),
        MistakeRow.In(Pledge, "MN0301", "an inspection that there is not", "inspection: 2011-06-15-spring", "inspection: ¦2011-06-16-spring"),
        MistakeRow.In(Inspection, "MN0301", "a tier that there is not", "tier: 经常督查", "tier: ¦随机督查"),
        MistakeRow.In(Inspection, "MN0301", "a method that there is not", "[查看资料, talks]", "[¦看资料, talks]"),

        MistakeRow.In(Evaluation, "MN0809", "more present than eligible", "present: 11", "present: ¦13"),
        MistakeRow.In(Evaluation, "MN0810", "more ballots than people", "- {grade: 好, count: 9}", "¦- {grade: 好, count: 11}"),
        MistakeRow.In(Evaluation, "MN0811", "a question that was not asked", "present: 11\n    questions:\n      - question", "present: 11\n    questions:\n      ¦- question").And(hub =>
            hub.Replace(Evaluation, "      - question: 服务够不够\n        ballots:\n          - {grade: 好, count: 8}\n          - {grade: 差, count: 3}\n", "")),
        MistakeRow.In(Evaluation, "MN0812", "members voting twice", "voters: 群众", "voters: ¦党员"),
        MistakeRow.In(Evaluation, "MN0812", "a grade that stands there twice", "{grade: 差, count: 3}", "{grade: ¦好, count: 3}"),
        MistakeRow.In(Evaluation, "MN0301", "a grade that there is not", "{grade: 差, count: 3}", "{grade: ¦坏, count: 3}"),
        MistakeRow.In(Evaluation, "MN0301", "a question that there is not", "present: 11\n    questions:\n      - question: 党性强不强", "present: 11\n    questions:\n      - question: ¦党性如何"),

        MistakeRow.In(Announced, "MN0813", "a person of no unit", "- name: 赵芳\n    unit: desk", "- ¦name: 赵芳"),
        MistakeRow.In(Given, "MN0814", "a unit that shows no standard", "- unit: oak\n    standards: [班子好, org-2]", "- ¦unit: oak"),
        MistakeRow.In(Given, "MN0315", "an honour by a standard of another list", "[班子好, org-2]", "[班子好, ¦member-1]"),
        MistakeRow.In(Announced, "MN0815", "a notice that ends before it begins", "to: 2011-08-17", "to: ¦2011-08-10"),
        MistakeRow.In(Given, "MN0816", "an honour on the last day of its notice", "date: 2011-07-01", "date: ¦2011-06-24"),
        MistakeRow.In(Announced, "MN0817", "neither given nor announced", "notice:\n  from: 2011-08-11\n  to: 2011-08-17\n  basis: 教工委推荐\n  objection: 写信给活动办公室。\n", "").At(Announced + ":2:1"),
        MistakeRow.In(Given, "MN0301", "a level that there is not", "level: 教工委", "level: ¦省委"),
    ];
}
