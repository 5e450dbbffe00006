using Mingnuo.Content.Reading;

namespace Mingnuo.Tests.Content.Reading;

public sealed class ContentPathTests
{
    [Theory]
    [InlineData("content/units/oak.md", "units", "oak", "units/oak/")]
    [InlineData("content/pledges/oak/2011.md", "pledges", "oak/2011", "pledges/oak/2011/")]
    [InlineData("content/plans/a.b.md", "plans", "a.b", "plans/a.b/")]
    [InlineData("content/pages/index.md", "pages", "", "")]
    [InlineData("content/pages/about.md", "pages", "about", "about/")]
    [InlineData("content/pages/guide/index.md", "pages", "guide", "guide/")]
    [InlineData("content/pages/guide/a/b/c.md", "pages", "guide/a/b/c", "guide/a/b/c/")]
    [InlineData("content/pages/my-index.md", "pages", "my-index", "my-index/")]
    [InlineData("content/pages/指南/写法.md", "pages", "指南/写法", "指南/写法/")]
    [InlineData("content/pages/files/form.pdf", "pages", "files/form.pdf", "files/form.pdf")]
    [InlineData("content/units/oak.jpg", "units", "oak.jpg", "units/oak.jpg")]
    [InlineData("content/pages/index.pdf", "pages", "index.pdf", "index.pdf")]
    public void A_path_says_kind_id_and_address(string relative, string folder, string id, string address)
    {
        var path = new ContentPath(relative);

        Assert.Equal((folder, id, address), (path.Folder, path.Id, path.Address));
    }

    [Theory]
    [InlineData("2010.md", "content/pledges/oak/2010.md")]
    [InlineData("./2010.md", "content/pledges/oak/2010.md")]
    [InlineData("../elm/2011.md", "content/pledges/elm/2011.md")]
    [InlineData("../../units/oak.md", "content/units/oak.md")]
    [InlineData("..//./../units//oak.md", "content/units/oak.md")]
    [InlineData("../../units/../pages/index.md", "content/pages/index.md")]
    [InlineData("../../../site/hub.yml", null)]
    [InlineData("../../../../etc/passwd", null)]
    [InlineData("../../../content/units/oak.md", null)] // out and in again
    [InlineData("../..", null)]
    [InlineData("../../", null)]
    [InlineData("..\\..\\..\\a.md", "content/pledges/oak/..\\..\\..\\a.md")] // a name like any other: no file has it
    public void A_relative_link_names_a_file_and_never_leaves_content(string link, string? target) =>
        Assert.Equal(target, new ContentPath("content/pledges/oak/2011.md").Resolve(link)?.Relative);

    [Fact]
    public void A_path_elsewhere_is_a_bug() => Assert.Throws<ArgumentException>(() => new ContentPath("site/hub.yml"));
}
