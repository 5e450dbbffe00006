using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Pipelines;

/// <summary>What boards can be narrowed by. Every choice that occurs becomes a board of its own, so filtering needs no script.</summary>
internal static class BoardFilters
{
    public const string Status = "status";
    public const string Unit = "unit";
    public const string Category = "category";
    public const string Carrier = "carrier";
    public const string Phase = "phase";

    /// <summary>Every filter with its choices that occur, in the campaign's order.</summary>
    public static IReadOnlyList<BoardFilter> Of(Site site)
    {
        Hub hub = site.Hub;
        IReadOnlyList<Item> items = site.Items.Board;
        BoardFilter[] all =
        [
            new(Status, site.Strings["filter.status"], [.. site.Statuses.All.Select(s => Choice(s.Key, s.Label, items.Where(i => i.View.Keys.Status == s.Key)))]),
            new(Carrier, site.Strings["filter.carrier"], [.. hub.Campaign.Carriers.Select(c => Choice(c.Id, c.Name, items.Where(i => i.Carriers.Contains(c))))]),
            new(Phase, site.Strings["filter.phase"], [.. hub.Campaign.Phases.Select(p => Choice(p.Id, p.Name, items.Where(i => i.View.Keys.Phase == p.Id)))]),
            new(Category, site.Strings["filter.category"], [.. hub.Campaign.Categories.Select(c => Choice(c.Id, c.Name, items.Where(i => i.View.Keys.Category == c.Id)))]),
            new(Unit, site.Strings["filter.unit"], [.. hub.Units.Select(u => Choice(u.Id, u.ShortName, site.Items.Of(u)))]),
        ];
        return [.. all.Select(f => f with { Choices = [.. f.Choices.Where(c => c.Items.Count > 0)] }).Where(f => f.Choices.Count > 0)];
    }

    private static BoardChoice Choice(string key, string label, IEnumerable<Item> items) => new(key, label, [.. items]);
}
