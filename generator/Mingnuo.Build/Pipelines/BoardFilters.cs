using Mingnuo.Content.Records;

namespace Mingnuo.Build.Pipelines;

/// <summary>What boards are narrowed by.</summary>
internal static class BoardFilters
{
    public const string Status = "status";
    public const string Unit = "unit";
    public const string Category = "category";
    public const string Carrier = "carrier";
    public const string Phase = "phase";
    public const string Month = "month";
    public const string Tier = "tier";

    /// <summary>The filters of the board of pledge items, with their choices in the campaign's order.</summary>
    public static IReadOnlyList<BoardFilter<Item>> OfItems(Site site)
    {
        Hub hub = site.Hub;
        IReadOnlyList<Item> items = site.Items.Board;
        return
        [
            BoardFilter<Item>.By(Status, site.Strings["filter.status"], site.Statuses.All, s => (s.Key, s.Label), s => items.Where(i => i.View.Keys.Status == s.Key)),
            BoardFilter<Item>.By(Carrier, site.Strings["filter.carrier"], hub.Campaign.Carriers, c => (c.Id, c.Name), c => items.Where(i => i.Carriers.Contains(c))),
            BoardFilter<Item>.By(Phase, site.Strings["filter.phase"], hub.Campaign.Phases, p => (p.Id, p.Name), p => items.Where(i => i.View.Keys.Phase == p.Id)),
            BoardFilter<Item>.By(Category, site.Strings["filter.category"], hub.Campaign.Categories, c => (c.Id, c.Name), c => items.Where(i => i.View.Keys.Category == c.Id)),
            BoardFilter<Item>.By(Unit, site.Strings["filter.unit"], hub.UnitsAndFormer, u => (u.Id, u.ShortName), site.Items.Of),
        ];
    }
}
