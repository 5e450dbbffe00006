using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Pipelines;

/// <summary>All pledge items of a hub, counted once and found by whatever they belong to.</summary>
internal sealed class ItemIndex
{
    private readonly Site _site;
    private readonly ILookup<string, Item> _byUnit;
    private readonly ILookup<string, Item> _byPledge;

    public ItemIndex(Site site)
    {
        _site = site;
        All = [.. site.Hub.Pledges.SelectMany(p => p.Items.Select(i => Make(p, i)))];
        Board = [.. InBoardOrder(All)];
        _byUnit = Board.ToLookup(i => i.Unit.Id, StringComparer.Ordinal);
        _byPledge = All.ToLookup(i => i.Pledge.Id, StringComparer.Ordinal);
    }

    /// <summary>All items, newest pledges first.</summary>
    public IReadOnlyList<Item> All { get; }

    /// <summary>All items in the order of boards: overdue first, then open ones by due date, then the settled ones, newest first.</summary>
    public IReadOnlyList<Item> Board { get; }

    /// <summary>The items of a unit and its members, in board order.</summary>
    public IEnumerable<Item> Of(Unit unit) => _byUnit[unit.Id];

    /// <summary>The item that a row of a ledger serves; <see langword="null"/> where its pledge is not public yet.</summary>
    public ItemView? Find(ServedItem served) => _byPledge[served.PledgeId].FirstOrDefault(i => i.Source.Id == served.ItemId)?.View;

    /// <summary>The items of a pledge, in the order in which they were promised.</summary>
    public IEnumerable<Item> Of(Pledge pledge) => _byPledge[pledge.Id];

    private static IEnumerable<Item> InBoardOrder(IEnumerable<Item> items)
    {
        ILookup<bool, Item> byOpen = items.ToLookup(i => i.View.IsOpen);
        return byOpen[true].OrderBy(i => i.Source.Due).ThenBy(i => i.View.Url, StringComparer.Ordinal)
            .Concat(byOpen[false].OrderByDescending(i => i.Source.DoneOn ?? i.Source.Due).ThenBy(i => i.View.Url, StringComparer.Ordinal));
    }

    private Item Make(Pledge pledge, PledgeItem item)
    {
        Hub hub = _site.Hub;
        Unit unit = hub.Get(pledge.Unit);
        PledgeStatus status = hub.StatusOf(pledge, item);
        Carrier[] carriers = [.. hub.CarriersOf(pledge, item)];
        string pledgeUrl = _site.Urls.For(pledge.Address);
        int daysLeft = item.Due.DayNumber - hub.AsOf.DayNumber;
        return new Item(pledge, item, unit, status, carriers, new ItemView
        {
            Id = item.Id,
            Text = item.Text,
            Due = new DayView(item.Due),
            DaysLeft = daysLeft,
            DaysPast = -daysLeft,
            IsOpen = status is not (PledgeStatus.Kept or PledgeStatus.KeptLate or PledgeStatus.Withdrawn),
            Status = _site.Statuses.Of(status),
            Person = item.Person,
            Carriers = [.. carriers.Select(c => Terms.View(c, _site.Urls))],
            Progress = [.. Progress(pledge, item).OrderBy(p => p.Date.Day)],
            Changes = [.. pledge.ChangesOf(item, hub.AsOf).Select(_site.Cards.Of)],
            DoneOn = item.DoneOn is { } done && done <= hub.AsOf ? new DayView(done) : null,
            Reason = item.Reason,
            WithdrawnOn = status == PledgeStatus.Withdrawn ? new DayView(item.Withdrawal!.On) : null,
            WithdrawnReason = status == PledgeStatus.Withdrawn ? item.Withdrawal!.Reason : null,
            Pledge = new LinkView(pledge.Pledger?.Name ?? unit.ShortName, pledgeUrl),
            Url = $"{pledgeUrl}#{item.Id}",
            Unit = new LinkView(unit.ShortName, _site.Urls.For(unit.Address)),
            Keys = new ItemKeysView(
                _site.Statuses.Of(status).Key,
                unit.Id,
                unit.Category is null ? "" : hub.Get(unit.Category).Id,
                string.Join(' ', carriers.Select(c => c.Id)),
                pledge.Phase is null ? "" : hub.Get(pledge.Phase).Id),
        });
    }

    /// <summary>What was noted with the pledge, and what ledgers say was done for it.</summary>
    private IEnumerable<ProgressView> Progress(Pledge pledge, PledgeItem item) =>
        item.ProgressUntil(_site.Hub.AsOf).Select(n => new ProgressView(new DayView(n.Date), n.Text, Evidence(n.Evidence)))
            .Concat(_site.Hub.EvidenceOf(pledge, item).Select(Progress));

    private ProgressView Progress(LedgerEntry entry)
    {
        string text = _site.Strings.Format("ledger.progress", entry.Row.Activity, entry.Row.People, LedgerNumber.Written(entry.Row.Hours));
        var row = new EvidenceView(_site.Strings.Format("ledger.evidence", entry.Ledger.Year), LedgerPages.Url(_site, entry));
        return new ProgressView(new DayView(entry.Row.On), text, entry.Row.Evidence is { } proof ? [row, new EvidenceView(proof, null)] : [row]);
    }

    private static IReadOnlyList<EvidenceView> Evidence(IReadOnlyList<Attachment> evidence) => [.. evidence.Select(e => new EvidenceView(e.Text, e.Link?.Url))];
}
