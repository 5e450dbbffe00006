using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using Mingnuo.Build;
using Mingnuo.Build.Output;
using Mingnuo.Content.Records;
using Mingnuo.Search.Index;
using Mingnuo.Search.Index.Reading;
using Mingnuo.Tests.Sites.Shipped;

namespace Mingnuo.Tests.Sites;

/// <summary>The search index of whole hubs.</summary>
public sealed class SearchIndexTests
{
    [Fact]
    public void Every_page_of_one_thing_is_found_and_no_list_is()
    {
        using TestHub hub = TestHub.Small();
        BuildResult result = hub.Build();
        var site = new BuiltSite(result);
        IndexReader index = Index(result);

        string[] addresses = [.. Documents(index).Select(d => d.Address)];
        Assert.All(addresses, address => Assert.Contains(address + "index.html", site.Paths));
        Assert.Equal(addresses.Order(StringComparer.Ordinal), addresses);
        Assert.DoesNotContain(addresses, a => a is "" or "pledges/" or "units/" or "months/" || a.Contains("/by-", StringComparison.Ordinal) || a.Contains("/page/", StringComparison.Ordinal));
        Assert.Empty(index.Kinds.Select(k => k.Id).Except([.. RecordKinds.All.Select(k => k.Folder), "standards", "carriers", "ledgers"], StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_is_in_the_index_that_the_page_does_not_show()
    {
        using TestHub hub = TestHub.Small();
        hub.Replace("site/hub.yml", "theme: plain", "theme: mingnuo");
        BuildResult result = hub.Build();
        var site = new BuiltSite(result);
        IndexReader index = Index(result);

        Assert.All(Enumerable.Range(0, index.Documents), document =>
        {
            IndexedDocument shown = index.Document(document);
            string page = Squeezed(site.Page(shown.Address).Body!.TextContent);
            Assert.Contains(Squeezed(shown.Title), page, StringComparison.Ordinal);
            Assert.All(index.Text(document).Split('\n'), block => Assert.Contains(Squeezed(block), page, StringComparison.Ordinal));
        });
    }

    [Theory]
    [InlineData("mingnuo")]
    [InlineData("plain")]
    public void The_search_box_is_on_every_page(string theme)
    {
        using TestHub hub = TestHub.Small();
        hub.Replace("site/hub.yml", "theme: plain", $"theme: {theme}");
        BuiltSite site = hub.Site();

        Assert.All(site.Pages, page =>
        {
            IElement box = Assert.Single(site.Page(page).QuerySelectorAll("form[role=search]").Take(1));
            Assert.Equal(site.BasePath + "search/", box.GetAttribute("action"));
            Assert.NotNull(box.QuerySelector("input[name=q]"));
        });
    }

    [Fact]
    public void Nothing_is_indexed_before_somebody_asks_for_it()
    {
        using TestHub hub = TestHub.Small();
        OutputTree tree = hub.Build().Tree!;

        Assert.DoesNotContain(tree.Known, f => f.Path.EndsWith(".bin", StringComparison.Ordinal));
        string columns = JsonDocument.Parse(tree.Find("search/manifest.json")!.Content).RootElement.GetProperty("columns").GetString()!;
        Assert.NotNull(tree.Find($"search/columns-{columns}.bin"));
        Assert.Null(tree.Find("search/columns-none.bin"));
        Assert.Contains(tree.Files, f => f.Path == $"search/columns-{columns}.bin");
    }

    [Fact]
    public void What_was_withdrawn_is_found_and_marked()
    {
        using TestHub hub = TestHub.Small();
        hub.Replace("content/reports/oak/2011-05-fence.md", "---\ntitle", "---\nwithdrawn:\n  on: 2011-08-01\n  kind: 撤回\n  reason: 已经过时的旧说明\ntitle");

        IndexReader index = Index(hub.Build());
        int withdrawn = Assert.Single(Enumerable.Range(0, index.Documents), i => index.Document(i).IsWithdrawn);
        Assert.Equal("reports/oak/2011-05-fence/", index.Document(withdrawn).Address);
        Assert.Contains("已经过时的旧说明", index.Text(withdrawn), StringComparison.Ordinal);
    }

    [Fact]
    public void A_stock_lunr_index_is_written_where_it_is_asked_for()
    {
        using TestHub hub = TestHub.Small();
        Assert.Null(hub.Build().Tree!.Find(SearchPaths.LunrJson));
        hub.Write("site/hub.yml", File.ReadAllText(hub.FullPath("site/hub.yml")) + "search:\n  lunr-json: true\n");

        OutputTree tree = hub.Build().Tree!;
        JsonElement lunr = JsonDocument.Parse(tree.Find(SearchPaths.LunrJson)!.Content).RootElement;
        Assert.Equal("2.3.9", lunr.GetProperty("version").GetString());
        Assert.Equal(Index(hub.Build()).Documents * 5, lunr.GetProperty("fieldVectors").GetArrayLength());
    }

    [Fact]
    public void A_hub_that_others_search_has_neither_index_nor_page_nor_box()
    {
        using TestHub hub = TestHub.Small();
        hub.Write("site/hub.yml", File.ReadAllText(hub.FullPath("site/hub.yml")) + "search:\n  enabled: false\n");

        OutputTree tree = hub.Build().Tree!;
        Assert.DoesNotContain(tree.Files, f => f.Path.StartsWith(SearchPaths.Folder, StringComparison.Ordinal));
        Assert.DoesNotContain("role=\"search\"", Encoding.UTF8.GetString(tree.Find("index.html")!.Content.Span), StringComparison.Ordinal);
    }

    internal static IndexReader Index(BuildResult result) => new(new SearchMemory(
        [.. result.Tree!.Files.Where(f => f.Path.StartsWith(SearchPaths.Folder, StringComparison.Ordinal)).Select(f => new SearchFile(f.Path, f.Content))]));

    private static IEnumerable<IndexedDocument> Documents(IndexReader index) => Enumerable.Range(0, index.Documents).Select(index.Document);

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
