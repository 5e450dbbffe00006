using Mingnuo.Tests.Sites.Shipped;

namespace Mingnuo.Tests.Sites.Supervision;

/// <summary>Everything that happened by the day of the build, gathered plainly from the files.</summary>
internal static class RecountedEvents
{
    public static IEnumerable<RecountedEvent> Of(SupervisionRecount recount) =>
        Records(recount.Hub).Concat(Items(recount)).Concat(Changes(recount)).Concat(Supervised(recount)).Concat(Honours(recount)).Where(e => e.On <= recount.AsOf);

    private static IEnumerable<RecountedEvent> Records(Recount hub)
    {
        string Unit(YamlRecord record) => record.Has("unit") ? hub.Id(record.Text("unit")) : "";
        return hub.Plans.Select(p => new RecountedEvent("plan", p.Day("published"), Unit(p), $"plans/{p.Id}/"))
            .Concat(hub.Pledges.Select(p => new RecountedEvent("pledge", p.Day("made-on"), Unit(p), $"pledges/{p.Id}/")))
            .Concat(hub.Profiles.Select(p => new RecountedEvent("story", p.Day("published"), Unit(p), $"profiles/{p.Id}/")))
            .Concat(hub.Evaluations.Select(e => new RecountedEvent("evaluation", e.Day("date"), Unit(e), $"evaluations/{e.Id}/")));
    }

    private static IEnumerable<RecountedEvent> Items(SupervisionRecount recount)
    {
        foreach ((RecountedItem item, YamlRecord yaml) in recount.Items)
        {
            foreach (YamlRecord note in yaml.Groups("progress"))
            {
                yield return new RecountedEvent("progress", note.Day("date"), item.Unit, item.Url);
            }

            if (item.Status is "按期兑现" or "逾期兑现")
            {
                yield return new RecountedEvent("kept", yaml.Day("done-on"), item.Unit, item.Url);
            }

            if (item.Status is "逾期未兑现" or "逾期兑现")
            {
                yield return new RecountedEvent("missed", item.Due, item.Unit, item.Url);
            }

            if (yaml.Group("withdrawn") is { } withdrawn)
            {
                yield return new RecountedEvent("withdrawn", withdrawn.Day("on"), item.Unit, item.Url);
            }
        }
    }

    private static IEnumerable<RecountedEvent> Changes(SupervisionRecount recount) =>
        from pledge in recount.Hub.Pledges
        from change in pledge.Groups("changes")
        select new RecountedEvent("changed", change.Day("date"), recount.Hub.Id(pledge.Text("unit")), $"pledges/{pledge.Id}/#{change.Text("item")}");

    private static IEnumerable<RecountedEvent> Supervised(SupervisionRecount recount) =>
        recount.Reports.Select(r => new RecountedEvent("report", r.Sent, r.Unit, $"reports/{r.Id}/") { Month = r.Month })
            .Concat(recount.Hub.LedgerRows.GroupBy(r => (r.Unit, r.Year, r.Day.Month)).Select(m => new RecountedEvent("ledger", m.Max(r => r.Day), m.Key.Unit, $"ledgers/{m.Key.Unit}/{m.Key.Year}/")))
            .Concat(recount.Hub.Inspections.SelectMany(i => i.List("units").Select(recount.Hub.Id).Distinct().Select(u => new RecountedEvent("inspection", i.Day("date"), u, $"inspections/{i.Id}/"))))
            .Concat(recount.Findings.Select(f => new RecountedEvent("finding", f.Found, f.Unit, f.Url)))
            .Concat(recount.Findings.Select(f => new RecountedEvent("put-right", f.PutRight ?? DateOnly.MaxValue, f.Unit, f.Url)))
            .Concat(recount.Findings.Select(f => new RecountedEvent("recheck", f.Rechecked ?? DateOnly.MaxValue, f.Unit, f.Url)));

    /// <summary>Once for each unit that is honoured, itself or in somebody of it.</summary>
    private static IEnumerable<RecountedEvent> Honours(SupervisionRecount recount)
    {
        foreach (YamlRecord honour in recount.Honours)
        {
            foreach (string unit in honour.Groups("recipients").Select(r => UnitOf(recount.Hub, r)).Distinct())
            {
                yield return new RecountedEvent("honour", honour.Day("date"), unit, $"honours/{honour.Id}/");
                yield return new RecountedEvent("notice", honour.Group("notice")?.Day("from") ?? DateOnly.MaxValue, unit, $"honours/{honour.Id}/");
            }
        }
    }

    private static string UnitOf(Recount hub, YamlRecord recipient)
    {
        YamlRecord named = recipient.Has("unit") ? recipient : hub.Profiles.Single(p => p.Id == recipient.Text("profile"));
        return named.Has("unit") ? hub.Id(named.Text("unit")) : "";
    }
}
