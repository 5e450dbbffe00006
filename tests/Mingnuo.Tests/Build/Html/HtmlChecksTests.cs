using System.Text;
using Mingnuo.Build.Html;
using Mingnuo.Build.Output;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Tests.Build.Html;

public sealed class HtmlChecksTests
{
    private const string Base = "/mingnuo/";

    [Theory]
    [InlineData("""<a href="/mingnuo/">""")]
    [InlineData("""<a href="/mingnuo/units/青桐中学/">""")]
    [InlineData("""<a href="/mingnuo/units/%E9%9D%92%e6%a1%90%E4%B8%AD%E5%AD%A6/">""")]
    [InlineData("""<a href="/mingnuo/units/青桐中学/index.html">""")]
    [InlineData("""<link rel="stylesheet" href="/mingnuo/site.css?v=1&amp;w=2">""")]
    [InlineData("""<a href="/mingnuo/units/青桐中学/#第一项">""")]
    [InlineData("""<a href="/mingnuo/units/青桐中学/#%E7%AC%AC%E4%B8%80%E9%A1%B9">""")]
    [InlineData("""<a href="/mingnuo/units/青桐中学/?x=1#第一项">""")]
    [InlineData("""<a href="/mingnuo/a%20b+c&amp;d.pdf">""")]
    [InlineData("""<a href="units/青桐中学/#第一项">""")]
    [InlineData("""<a href="./site.css">""")]
    [InlineData("""<a href="?page=2">""")]
    [InlineData("""<a href="#main">""")]
    [InlineData("""<a href="#">""")]
    [InlineData("""<a href="#Top">""")]
    [InlineData("""<a href="/mingnuo/#top">""")]
    [InlineData("""<a href="/mingnuo/site.css#anything">""")]
    [InlineData("""<a href="">""")]
    [InlineData("""<a href="https://example.org/mingnuo/nowhere/">""")]
    [InlineData("""<a href="mailto:x@example.org">""")]
    [InlineData("""<a href="https&#58;//example.org/">""")]
    [InlineData("""<a data-href="/nowhere/" xhref="/nowhere/">""")]
    [InlineData("""<!-- <a href="/nowhere/"> <img> <p id="main"> -->""")]
    [InlineData("""<script>'<a href="/nowhere/">'; "</p>" </script>""")]
    [InlineData("""<img src="/mingnuo/site.css" alt="">""")]
    [InlineData("""<img alt src=/mingnuo/site.css>""")]
    [InlineData("1 < 2 & <")]
    [InlineData("<")]
    [InlineData("<a")]
    [InlineData("<a href")]
    [InlineData("<a href=")]
    [InlineData("<a href=\"")]
    [InlineData("<!--")]
    [InlineData("<script>")]
    public void A_page_that_is_right_gets_no_word(string html) => Assert.Equal("", Check(html));

    [Theory]
    [InlineData("""<a href="/mingnuo/nowhere/">""", "MN0502 2:10")]
    [InlineData("""<a href="/mingnuo/units/青桐中学">""", "MN0502 2:10")]
    [InlineData("""<A HREF='/mingnuo/nowhere/'>""", "MN0502 2:10")]
    [InlineData("""<a href=/mingnuo/nowhere/>""", "MN0502 2:9")]
    [InlineData("""<a class="x" href = "/mingnuo/nowhere/?q#f">""", "MN0502 2:22")]
    [InlineData("""<script src="/mingnuo/no.js"></script>""", "MN0502 2:14")]
    [InlineData("""<img src="/mingnuo/no.png" alt="x">""", "MN0502 2:11")]
    [InlineData("""<a href="nowhere/">""", "MN0502 2:10")]
    [InlineData("""<a href="/mingnuo/units/%E9%9D%92/">""", "MN0502 2:10")]
    [InlineData("""<a href="/mingnuo/%zz%">""", "MN0502 2:10")]
    [InlineData("""<a href="/mingnuo/units/青桐中学/#第二项">""", "MN0503 2:10")]
    [InlineData("""<a href="#第二项">""", "MN0503 2:10")]
    [InlineData("""<a href="/mingnuo/#第一项">""", "MN0503 2:10")]
    [InlineData("<p id=\"a\">\n  <p id=\"a\">\n  <p id=\"b\">", "MN0504 3:10")]
    [InlineData("<div id=\"main\">", "MN0504 2:10")]
    [InlineData("""<img src="/mingnuo/site.css">""", "MN0505 2:1")]
    [InlineData("""<p><IMG>""", "MN0505 2:4")]
    [InlineData("""<a href="/">""", "MN0506 2:10")]
    [InlineData("""<a href="/mingnuo">""", "MN0506 2:10")]
    [InlineData("""<a href="/units/青桐中学/">""", "MN0506 2:10")]
    [InlineData("""<a href="//example.org/mingnuo/">""", "MN0506 2:10")]
    [InlineData("""<a href="../up/">""", "MN0506 2:10")]
    [InlineData("""<script>"<p>"</script ><a href="/">""", "MN0506 2:33")]
    public void A_mistake_is_reported_with_its_line_and_column_in_the_page(string html, string expected) => Assert.Equal(expected, Check(html));

    [Fact]
    public void A_host_in_a_link_without_scheme_leaves_a_site_at_the_root_too()
    {
        var found = new DiagnosticBag();
        HtmlChecks.Run(Tree(("index.html", """<a href="//example.org/">x</a><a href="/">y</a>""")), "/", found);
        Assert.Equal("MN0506", Assert.Single(found.Sorted()).Kind.Code);
    }

    [Fact]
    public void A_relative_link_is_read_from_the_folder_of_its_page()
    {
        var found = new DiagnosticBag();
        HtmlChecks.Run(Tree(("a/青/index.html", """<a href="../b.css"><a href="x.css"><a href="../../c.css">"""), ("a/b.css", ""), ("c.css", "")), Base, found);
        Assert.Equal("the page links to 'x.css', which does not exist", Assert.Single(found.Sorted()).Message(Language.English));
    }

    [Fact]
    public void A_mistake_that_every_page_has_is_reported_once_at_the_first_page_whatever_thread_finds_it()
    {
        var pages = Enumerable.Range(0, 3000).Select(i => ($"p{i:D4}/index.html", "<p>x\n<a href=\"/mingnuo/nowhere/\">")).Reverse().ToArray();
        var found = new DiagnosticBag();
        HtmlChecks.Run(Tree(pages), Base, found);
        Assert.Equal("p0000/index.html:2:10", Assert.Single(found.Sorted()).Position.ToString());
    }

    [Fact]
    public void Two_different_broken_links_of_one_page_are_both_reported_and_one_written_twice_once()
    {
        var found = new DiagnosticBag();
        HtmlChecks.Run(Tree(("index.html", """<a href="/mingnuo/x/"><a href="/mingnuo/y/"><a href="/mingnuo/x/">""")), Base, found);
        Assert.Equal([10, 32], found.Sorted().Select(diagnostic => diagnostic.Position.Column));
    }

    [Fact]
    public void Only_pages_are_read()
    {
        var tree = OutputTree.From([OutputFile.Rendered("data.json", null, () => throw new InvalidOperationException("read"))], new DiagnosticBag());
        HtmlChecks.Run(tree, Base, new DiagnosticBag());
    }

    [Fact]
    public void Twenty_thousand_equal_ids_are_no_slower_than_different_ones()
    {
        string html = string.Concat(Enumerable.Repeat("<p id=\"x\">", 20_000));
        var found = new DiagnosticBag();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        HtmlChecks.Run(Tree(("index.html", html)), Base, found);
        Assert.Equal("index.html:1:18", Assert.Single(found.Sorted()).Position.ToString());
        Assert.InRange(watch.ElapsedMilliseconds, 0, 10_000);
    }

    // The page under test stands below an element with an id; the rest of the site is a unit's page and two files.
    private static string Check(string html)
    {
        var found = new DiagnosticBag();
        OutputTree tree = Tree(
            ("index.html", "<main id=\"main\"></main>\n" + html),
            ("units/青桐中学/index.html", "<p id=\"第一项\">"),
            ("site.css", "<a href='/nowhere/'>"),
            ("a b+c&d.pdf", ""));
        HtmlChecks.Run(tree, Base, found);
        return string.Join("; ", found.Sorted().Select(each => $"{each.Kind.Code} {each.Position.Line}:{each.Position.Column}"));
    }

    private static OutputTree Tree(params (string Path, string Content)[] files) =>
        OutputTree.From(files.Select(file => new OutputFile(file.Path, Encoding.UTF8.GetBytes(file.Content))), new DiagnosticBag());
}
