using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Mingnuo.Tests.Sites.Shipped;

/// <summary>The board of all items and every narrowed one, against the recount.</summary>
public sealed class BoardCountTests
{
    private static readonly Dictionary<string, string> s_statusKeys = new(StringComparer.Ordinal)
    {
        ["逾期未兑现"] = "overdue", ["逾期兑现"] = "kept-late", ["按期兑现"] = "kept", ["推进中"] = "in-progress",
        ["尚无佐证"] = "no-evidence", ["尚未到期"] = "not-due", ["已变更"] = "changed", ["已撤回"] = "withdrawn",
    };

    private static readonly (string Filter, Func<RecountedItem, string, bool> Has)[] s_filters =
    [
        ("status", (item, key) => s_statusKeys[item.Status] == key),
        ("unit", (item, key) => item.Unit == key),
        ("category", (item, key) => item.Category == key),
        ("carrier", (item, key) => item.Carriers.Contains(key)),
        ("phase", (item, key) => item.Phase == key),
    ];

    private readonly Recount _recount = Recount.Shipped;

    /// <summary>A board's address, and the items that belong on it.</summary>
    public static TheoryData<string> Boards => [.. ShippedSite.Site.Pages.Where(p => p == "pledges/" || p.StartsWith("pledges/by-", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Boards))]
    public void A_board_shows_and_counts_exactly_its_items(string address)
    {
        RecountedItem[] items = [.. _recount.Items.Where(i => BelongsOn(i, address))];
        IHtmlDocument board = ShippedSite.Site.Page(address);

        Assert.NotEmpty(items);
        Assert.Equal(items.Select(i => i.Url).Order(StringComparer.Ordinal), Links(board).Order(StringComparer.Ordinal));
        Assert.Equal(ShippedSite.Bar(items), ShippedSite.Bar(board));
        Assert.Equal([items.Length], ShippedSite.Numbers(board.QuerySelector(".board-title")!.TextContent));
    }

    [Theory]
    [MemberData(nameof(Boards))]
    public void A_filter_tells_how_many_items_each_choice_leaves(string address)
    {
        var choices = ShippedSite.Site.Page(address).QuerySelectorAll("details.filter").SelectMany(f => f.QuerySelectorAll("a.chip")
            .Select(a => (Filter: f.GetAttribute("data-filter")!, Key: a.GetAttribute("data-key")!, Count: ShippedSite.Numbers(a.QuerySelector("small")!.TextContent).Single()))).ToArray();

        Assert.Equal(s_filters.Select(f => f.Filter).Order(StringComparer.Ordinal), choices.Select(c => c.Filter).Distinct().Order(StringComparer.Ordinal));
        Assert.All(choices, c => Assert.Equal(_recount.Items.Count(i => s_filters.Single(f => f.Filter == c.Filter).Has(i, c.Key)), c.Count));
    }

    [Fact]
    public void Every_choice_that_occurs_has_a_board_and_no_other()
    {
        string[] boards = [.. _recount.Items.SelectMany(i => new[]
        {
            $"by-status/{s_statusKeys[i.Status]}", $"by-unit/{i.Unit}", $"by-category/{i.Category}", $"by-phase/{i.Phase}",
        }.Concat(i.Carriers.Select(c => $"by-carrier/{c}"))).Select(b => $"pledges/{b}/").Distinct()];

        Assert.Equal(boards.Append("pledges/").Order(StringComparer.Ordinal), Boards.Select(b => b.Data).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_board_begins_with_what_is_overdue_longest_then_open_items_by_due_date()
    {
        string[] shown = [.. Links(ShippedSite.Site.Page("pledges/"))];
        RecountedItem[] open = [.. _recount.Items.Where(i => i.IsOpen).OrderBy(i => i.Due).ThenBy(i => i.Url, StringComparer.Ordinal)];

        Assert.Equal(open.Select(i => i.Url), shown.Take(open.Length));
        Assert.All(open.TakeWhile(i => i.Due < _recount.AsOf), i => Assert.Equal("逾期未兑现", i.Status));
    }

    [Fact]
    public void An_item_s_keys_for_scripts_are_those_of_its_boards() => Assert.All(
        ShippedSite.Site.Page("pledges/").QuerySelectorAll("li.item"),
        li =>
        {
            RecountedItem item = _recount.Items.Single(i => Links(li).Contains(i.Url));
            Assert.Equal(
                (s_statusKeys[item.Status], item.Unit, item.Category, string.Join(' ', item.Carriers), item.Phase),
                (li.GetAttribute("data-status"), li.GetAttribute("data-unit"), li.GetAttribute("data-category"), li.GetAttribute("data-carrier"), li.GetAttribute("data-phase")));
        });

    private static bool BelongsOn(RecountedItem item, string address) =>
        address == "pledges/" || (address.Split('/', 3) is [_, var by, var key] && s_filters.Single(f => "by-" + f.Filter == by).Has(item, key.TrimEnd('/')));

    /// <summary>The items that a list links to, below the base path.</summary>
    private static IEnumerable<string> Links(IParentNode list) =>
        list.QuerySelectorAll(".item-text a").Select(a => a.GetAttribute("href")![ShippedSite.Site.BasePath.Length..]);
}
