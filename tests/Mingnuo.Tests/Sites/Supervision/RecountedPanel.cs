using System.Globalization;
using Mingnuo.Tests.Sites.Shipped;

namespace Mingnuo.Tests.Sites.Supervision;

/// <summary>A unit's row in a panel of a comparison, as the recount sees it.</summary>
/// <param name="Unit">The unit's short name.</param>
/// <param name="Numbers">The numbers in its words, in their order.</param>
/// <param name="Value">What its bar shows.</param>
/// <param name="Whole">What it is a part of; <see langword="null"/>: of the panel's longest.</param>
/// <param name="Rank">What it is ordered by, the smallest first.</param>
/// <param name="Url">The records behind it, below the base path.</param>
internal sealed record RecountedPanel(string Unit, string Numbers, decimal Value, decimal? Whole, decimal Rank, string Url)
{
    /// <summary>The panels, in the order of the page.</summary>
    public static IReadOnlyList<string> Titles { get; } =
        ["到期承诺兑现", "逾期未兑现", "缺报信息", "信息得分", "督查问题没有整改好", "党员评议，前两个等次", "群众评议，前两个等次", "台账活动时间"];

    /// <summary>A unit's row, or <see langword="null"/> where there is nothing to count.</summary>
    public static RecountedPanel? Of(SupervisionRecount recount, string title, YamlRecord unit)
    {
        RecountedItem[] items = [.. recount.Hub.Items.Where(i => i.Unit == unit.Id)];
        int kept = items.Count(i => i.Status is "按期兑现" or "逾期兑现");
        int overdue = items.Count(i => i.Status == "逾期未兑现");
        RecountedReport[] reports = [.. recount.Reports.Where(r => r.Unit == unit.Id)];
        RecountedFinding[] findings = [.. recount.Findings.Where(f => f.Unit == unit.Id)];
        RecountedLedgerRow[] rows = [.. recount.Hub.LedgerRows.Where(r => r.Unit == unit.Id)];
        (string board, string archive) = ($"pledges/by-unit/{unit.Id}/", $"units/{unit.Id}/#archive");
        return title switch
        {
            "到期承诺兑现" => kept + overdue == 0 ? null : Part(unit, kept, kept + overdue, isMostFirst: false, board),
            "逾期未兑现" => items.Length == 0 ? null : Number(unit, overdue, board),
            "缺报信息" => Number(unit, recount.Missing(unit.Id), archive),
            "信息得分" => reports.Length == 0 ? null : Number(unit, reports.Sum(r => r.Points), $"reports/by-unit/{unit.Id}/"),
            "督查问题没有整改好" => findings.Length == 0 ? null : Part(unit, findings.Count(f => f.IsOpen), findings.Length, isMostFirst: true, archive) with { Numbers = $"{findings.Length} {findings.Count(f => f.IsOpen)}" },
            "党员评议，前两个等次" => Share(recount, unit, "党员"),
            "群众评议，前两个等次" => Share(recount, unit, "群众"),
            _ => rows.Length == 0 ? null : Number(unit, rows.Sum(r => r.Tenths) / 10m, $"ledgers/{unit.Id}/{rows.Max(r => r.Year)}/") is var hours ? hours with { Numbers = $"{hours.Numbers} {rows.Length}" } : null,
        };
    }

    private static RecountedPanel? Share(SupervisionRecount recount, YamlRecord unit, string voters)
    {
        if (recount.Evaluation(unit.Id) is not { } evaluation)
        {
            return null;
        }

        (_, int best, int cast) = recount.Shares(evaluation).SingleOrDefault(s => s.Voters == voters);
        return cast == 0 ? null : Part(unit, best, cast, isMostFirst: false, $"evaluations/{evaluation.Id}/");
    }

    private static RecountedPanel Number(YamlRecord unit, decimal number, string url) =>
        new(unit.Text("short-name"), number.ToString("0.#", CultureInfo.InvariantCulture), number, null, -number, url);

    private static RecountedPanel Part(YamlRecord unit, int part, int whole, bool isMostFirst, string url) => new(
        unit.Text("short-name"), $"{whole} {part} {RecordCountTests.Percent(part, whole)}", part, whole, (isMostFirst ? -1m : 1m) * part / whole, url);
}
