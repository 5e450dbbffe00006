using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Linq;
using Mingnuo.Tests.Sites;
using Mingnuo.Tests.Sites.Shipped;

namespace Mingnuo.Tests.Build.Pipelines.Feeds;

/// <summary>The shipped hub's Atom feeds by the rules, and as a program reads them.</summary>
public sealed class AtomFileTests
{
    private const string Base = "https://mingnuo.github.io/mingnuo/";

    private readonly BuiltSite _site = ShippedSite.Site;

    private IEnumerable<string> Paths => _site.Paths.Where(p => p.EndsWith(".atom", StringComparison.Ordinal));

    [Fact]
    public void There_are_feeds_of_changes_reports_stories_and_each_unit() => Assert.Equal(
        ["feeds/changes.atom", "feeds/reports.atom", "feeds/stories.atom", .. _site.Pages.Where(p => p.StartsWith("units/", StringComparison.Ordinal) && p != "units/").Select(p => $"feeds/{p.TrimEnd('/')}.atom")],
        Paths);

    [Fact]
    public void Every_feed_keeps_the_rules() =>
        Assert.Empty(Paths.SelectMany(p => AtomRules.Faults(XDocument.Parse(_site.Text(p)), Base + p).Select(f => $"{p}: {f}")));

    [Fact]
    public void The_rules_find_what_breaks_them()
    {
        string feed = _site.Text("feeds/stories.atom");
        string[] Faults(string text, string other)
        {
            Assert.Contains(text, feed, StringComparison.Ordinal);
            return [.. AtomRules.Faults(XDocument.Parse(feed.Replace(text, other, StringComparison.Ordinal)), Base + "feeds/stories.atom")];
        }

        Assert.Empty(Faults("<title>", "<title>"));
        Assert.NotEmpty(Faults("rel=\"self\"", "rel=\"elf\""));
        Assert.NotEmpty(Faults("T00:00:00+08:00", ""));
        Assert.NotEmpty(Faults("<id>tag:", "<id>"));
        Assert.NotEmpty(Faults("&lt;p&gt;", "&lt;p style=\"a\"&gt;"));
        Assert.NotEmpty(Faults("&lt;a href=\"" + Base, "&lt;a href=\"/mingnuo/"));
        Assert.NotEmpty(Faults("<content type=\"html\">", "<content>"));
    }

    [Fact]
    public void A_program_that_subscribes_reads_every_entry_with_its_author_and_text() => Assert.All(Paths, path =>
    {
        using var xml = XmlReader.Create(new StringReader(_site.Text(path)));
        SyndicationFeed feed = SyndicationFeed.Load(xml);

        Assert.Equal("zh-CN", feed.Language);
        Assert.InRange(feed.Items.Count(), 1, 100);
        Assert.All(feed.Items, item =>
        {
            Assert.Single(item.Authors);
            Assert.Equal(TimeSpan.FromHours(8), item.PublishDate.Offset);
            Assert.NotEqual("", Assert.IsType<TextSyndicationContent>(item.Content).Text);
        });
    });

    [Fact]
    public void Every_entry_leads_to_a_page_and_to_a_place_on_it() => Assert.Empty(
        from path in Paths
        from entry in XDocument.Parse(_site.Text(path)).Descendants().Where(e => e.Name.LocalName == "entry")
        let url = (string)entry.Elements().Single(e => e.Name.LocalName == "link").Attribute("href")!
        where !_site.Leads(Base, url)
        select $"{path}: {url}");

    [Fact]
    public void An_entry_is_the_same_in_every_feed_that_has_it() => Assert.All(
        Paths.SelectMany(p => XDocument.Parse(_site.Text(p)).Descendants().Where(e => e.Name.LocalName == "entry"))
            .GroupBy(e => e.Elements().Single(p => p.Name.LocalName == "id").Value, StringComparer.Ordinal),
        same => Assert.Single(same.Select(e => e.ToString()).Distinct(StringComparer.Ordinal)));
}
