namespace Mingnuo.Tests.Sites.Shipped;

/// <summary>
/// The shipped hub counted a second time, plainly, from its YAML: what the pages say must come to the same. Its rules are the printed
/// definitions of the statuses and steps, written anew.
/// </summary>
internal sealed class Recount
{
    private readonly string _root;
    private readonly Dictionary<string, string> _ids;

    /// <summary>Counts the hub in a folder.</summary>
    public Recount(string root)
    {
        _root = root;
        Hub = YamlRecord.Read(Path.Combine(root, "site/hub.yml"), "");
        Campaign = YamlRecord.Read(Path.Combine(root, "site/campaign.yml"), "");
        AsOf = Hub.Day("as-of");
        Units = Read("units", "no such field");
        Plans = Read("plans", "published");
        Pledges = Read("pledges", "made-on");
        Profiles = Read("profiles", "published");
        Reports = Read("reports", "date");
        Inspections = Read("inspections", "date");
        Evaluations = Read("evaluations", "date");
        Honours = [.. Read("honours", "no such field").Where(h => (h.Group("notice")?.Day("from") ?? h.Day("date")) <= AsOf)];
        _ids = Named().ToDictionary(n => n.Name, n => n.Id, StringComparer.Ordinal);
        LedgerRows = [.. RecountedLedgerRow.ReadAll(root).Where(r => r.Day <= AsOf)];
        Items = [.. Pledges.SelectMany(p => p.Groups("items").Select(i => Item(p, i)))];
    }

    public static Recount Shipped { get; } = new(Sample.Root);

    public YamlRecord Hub { get; }

    public YamlRecord Campaign { get; }

    public DateOnly AsOf { get; }

    public IReadOnlyList<YamlRecord> Units { get; }

    public IReadOnlyList<YamlRecord> Plans { get; }

    public IReadOnlyList<YamlRecord> Pledges { get; }

    public IReadOnlyList<YamlRecord> Profiles { get; }

    public IReadOnlyList<YamlRecord> Reports { get; }

    public IReadOnlyList<YamlRecord> Inspections { get; }

    public IReadOnlyList<YamlRecord> Evaluations { get; }

    public IReadOnlyList<YamlRecord> Honours { get; }

    /// <summary>The rows of all ledgers up to the day.</summary>
    public IReadOnlyList<RecountedLedgerRow> LedgerRows { get; }

    public IReadOnlyList<RecountedItem> Items { get; }

    /// <summary>The id that an id or a name means, within the campaign's terms and the units.</summary>
    public string Id(string written) => _ids.GetValueOrDefault(written, written);

    public bool HasPlan(YamlRecord unit) => Plans.Any(p => p.Has("unit") && Id(p.Text("unit")) == unit.Id);

    public bool HasPledge(YamlRecord unit) => Pledges.Any(p => Id(p.Text("unit")) == unit.Id && !p.Has("pledger"));

    public bool HasReached(YamlRecord unit, YamlRecord step) => step.Text("reached-with") switch
    {
        "方案" => unit.Has("theme") && HasPlan(unit),
        "承诺" => HasPledge(unit),
        "评议" => Evaluations.Any(e => Id(e.Text("unit")) == unit.Id),
        "进展" => Items.Any(i => i.Unit == unit.Id && i.HasEvidence),
        _ => false,
    };

    /// <summary>The records of a kind that are public on the day of the build.</summary>
    public YamlRecord[] Read(string kind, string dayField)
    {
        string folder = Path.Combine(_root, "content", kind);
        if (!Directory.Exists(folder))
        {
            return [];
        }

        return [.. Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
            .Select(f => YamlRecord.Read(f, Path.GetRelativePath(folder, f)[..^".md".Length].Replace('\\', '/')))
            .Where(r => !r.Has(dayField) || r.Day(dayField) <= AsOf)
            .OrderBy(r => r.Id, StringComparer.Ordinal)];
    }

    private IEnumerable<(string Name, string Id)> Named()
    {
        string[] lists = ["carriers", "phases", "categories", "groups"];
        IEnumerable<YamlRecord> terms = [.. lists.SelectMany(Campaign.Groups), .. Campaign.Groups("standards").SelectMany(s => s.Groups("items"))];
        return terms.Select(t => (t.Text("name"), t.Text("id")))
            .Concat(Units.SelectMany(u => new[] { (u.Text("name"), u.Id), (u.Text("short-name"), u.Id) })).Distinct();
    }

    private RecountedItem Item(YamlRecord pledge, YamlRecord item)
    {
        string unit = Id(pledge.Text("unit"));
        YamlRecord[] done = [.. item.Groups("progress").Where(p => p.Day("date") <= AsOf)];
        bool isInLedger = LedgerRows.Any(r => $"{r.Unit}/{r.Item}" == $"{pledge.Id}#{item.Text("id")}");
        bool isChanged = pledge.Groups("changes").Any(c => c.Text("item") == item.Text("id") && c.Day("date") <= AsOf);
        return new RecountedItem(
            item.Text("text"),
            $"pledges/{pledge.Id}/#{item.Text("id")}",
            Status(item, done, isChanged, isInLedger),
            item.Day("due"),
            unit,
            Id(Units.Single(u => u.Id == unit).Text("category")),
            Id(pledge.Text("phase")),
            [.. item.List(item.Has("carriers") ? "carriers" : "").Concat(item.Has("carriers") ? [] : pledge.List("carriers")).Select(Id)],
            [.. pledge.List("standards").Select(Id)],
            isInLedger || done.Any(p => p.List("evidence").Count > 0));
    }

    private string Status(YamlRecord item, YamlRecord[] done, bool isChanged, bool isInLedger)
    {
        if (item.Group("withdrawn") is { } withdrawn && withdrawn.Day("on") <= AsOf)
        {
            return "已撤回";
        }

        if (item.Day("done-on") <= AsOf)
        {
            return item.Day("done-on") <= item.Day("due") ? "按期兑现" : "逾期兑现";
        }

        if (item.Day("due") < AsOf)
        {
            return "逾期未兑现";
        }

        return isChanged ? "已变更"
            : isInLedger ? "推进中"
            : done.Length == 0 ? "尚未到期"
            : done.Any(p => p.List("evidence").Count > 0) ? "推进中" : "尚无佐证";
    }
}
