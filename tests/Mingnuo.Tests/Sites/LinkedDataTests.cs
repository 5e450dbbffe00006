using System.Text.Json.Nodes;

namespace Mingnuo.Tests.Sites;

/// <summary>What pages say as JSON-LD.</summary>
public sealed class LinkedDataTests
{
    [Theory]
    [InlineData("", "WebSite")]
    [InlineData("units/", "BreadcrumbList")]
    [InlineData("units/oak/", "BreadcrumbList Organization")]
    [InlineData("plans/county/", "BreadcrumbList DigitalDocument")]
    [InlineData("pledges/oak/2011/", "BreadcrumbList DigitalDocument")]
    [InlineData("profiles/li/", "BreadcrumbList Article")]
    [InlineData("reports/oak/2011-06-library/", "BreadcrumbList Report")]
    [InlineData("inspections/2011-06-15-spring/", "BreadcrumbList Report")]
    [InlineData("evaluations/oak/2011-half/", "BreadcrumbList Report")]
    [InlineData("honours/2011-members/", "BreadcrumbList")]
    [InlineData("about/", "BreadcrumbList")]
    [InlineData("data/", "BreadcrumbList Dataset")]
    public void A_page_has_the_types_that_fit_it(string address, string types)
    {
        using TestHub hub = TestHub.Small();

        Assert.Equal(types, string.Join(' ', Graph(hub.Site(), address).Select(t => t["@type"])));
    }

    [Fact]
    public void A_member_s_pledge_is_written_by_that_member_of_that_unit()
    {
        using TestHub hub = TestHub.Small();

        JsonNode author = Graph(hub.Site(), "pledges/oak/m-li/")[1]["author"]!;

        Assert.Equal("Person 李明 教师 橡树中学党支部", $"{author["@type"]} {author["name"]} {author["jobTitle"]} {author["affiliation"]!["name"]}");
    }

    [Fact]
    public void Breadcrumbs_lead_to_the_page_itself()
    {
        using TestHub hub = TestHub.Small();

        JsonArray steps = Graph(hub.Site(), "units/oak/")[0]["itemListElement"]!.AsArray();

        Assert.Equal(
            ["1 首页 https://example.org/hub/", "2 单位 https://example.org/hub/units/", "3 橡树中学党支部 https://example.org/hub/units/oak/"],
            steps.Select(s => $"{s!["position"]} {s["name"]} {s["item"]}"));
    }

    [Fact]
    public void Nothing_is_claimed_of_what_is_invented_or_withdrawn()
    {
        using TestHub hub = TestHub.Small();
        hub.Replace("content/units/desk.md", "group: desk", "group: desk\nsample: true");
        hub.Replace("content/profiles/li.md", "consent: 本人同意", "consent: 本人同意\nwithdrawn: {on: 2011-08-10, kind: withdrawn, reason: 本人要求}");

        BuiltSite site = hub.Site();

        Assert.Equal("BreadcrumbList", Graph(site, "units/desk/").Single()["@type"]!.GetValue<string>());
        Assert.Equal("BreadcrumbList", Graph(site, "profiles/li/").Single()["@type"]!.GetValue<string>());
    }

    [Fact]
    public void A_text_cannot_end_the_element_that_holds_it()
    {
        const string Hostile = "</script><script>alert(1)</script>&lt;!--\"'";
        using TestHub hub = TestHub.Small();
        hub.Replace("content/profiles/li.md", "title: 一盏灯", $"title: '{Hostile.Replace("'", "''", StringComparison.Ordinal)}'");

        string page = hub.Site().Text("profiles/li/index.html");

        Assert.Equal(Hostile, Graph(hub.Site(), "profiles/li/")[1]["name"]!.GetValue<string>());
        string json = page.Split("<script type=\"application/ld+json\">")[1].Split("</script>")[0];
        Assert.DoesNotContain(json, c => c is '<' or '>' or '&' or '\'');
    }

    [Fact]
    public void Every_file_of_the_data_is_there_to_download()
    {
        using TestHub hub = TestHub.Small();
        BuiltSite site = hub.Site();

        string[] files = [.. Graph(site, "data/")[1]["distribution"]!.AsArray().Select(d => d!["contentUrl"]!.GetValue<string>()["https://example.org/hub/".Length..])];

        Assert.NotEmpty(files);
        Assert.All(files, f => Assert.Contains(f, site.Paths));
    }

    private static IReadOnlyList<JsonNode> Graph(BuiltSite site, string address)
    {
        JsonNode page = JsonNode.Parse(Assert.Single(site.Page(address).QuerySelectorAll("script[type='application/ld+json']")).TextContent)!;
        Assert.Equal("https://schema.org", page["@context"]!.GetValue<string>());
        return [.. page["@graph"]!.AsArray().Select(t => t!)];
    }
}
