using System.Text;
using Mingnuo.Build;
using Mingnuo.Content.Baselines;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Tests.Sites;

namespace Mingnuo.Tests.Content.Baselines;

public sealed class BaselineTests : IDisposable
{
    private const string Page = "content/pages/guide/writing.md";

    private readonly TestHub _hub = TestHub.Small();

    [Fact]
    public void A_mistake_of_form_is_published_as_it_stands()
    {
        Append("![](../files/lamp.png)");
        BuildResult built = Build(Known());

        Assert.Contains("guide/writing/index.html", Paths(built));
        Assert.Equal(["MN0403"], built.Diagnostics.Known.Select(d => d.Kind.Code));
        Assert.Empty(built.Diagnostics.Sorted());
    }

    [Theory]
    [InlineData("title: 写法", "title: 写法\ndate: 2011-02-30")]
    [InlineData("title: 写法", "title: '写法")]
    [InlineData("见[来由](../about.md#来由)。", "[去](javascript:alert) <b onclick=x>看</b>")]
    [InlineData("见[来由](../about.md#来由)。", "[去](../nowhere.md)")]
    public void A_page_that_could_be_wrong_is_left_out_and_the_rest_is_published(string text, string other)
    {
        _hub.Replace(Page, text, other);
        BuildResult built = Build(Known());

        Assert.Empty(built.Diagnostics.Sorted());
        Assert.Equal([Page], built.Diagnostics.LeftOut);
        Assert.DoesNotContain("guide/writing/index.html", Paths(built));
        Assert.Contains("guide/index.html", Paths(built));
    }

    [Fact]
    public void A_picture_with_a_known_mistake_is_not_published_either()
    {
        _hub.Write("content/pages/files/other.png", "no picture");
        BuildResult built = Build(Known());

        Assert.Equal(["content/pages/files/other.png"], built.Diagnostics.LeftOut);
        Assert.DoesNotContain("files/other.png", Paths(built));
        Assert.Contains("files/lamp.png", Paths(built));
    }

    [Theory]
    [InlineData("content/units/oak.md", "members: 12", "members: 十二")]
    [InlineData("content/units/desk.md", "short-name: 办公室", "short-name: 橡树中学")]
    [InlineData("content/plans/oak.md", "county.md#目标", "country.md")]
    [InlineData("content/pledges/oak/m-li.md", "made-on: 2011-03-10", "made-on: 2011-02-30")]
    [InlineData("content/pledges/oak/m-li.md", "unit: oak", "unit: oka")]
    [InlineData("content/profiles/li.md", "unit: oak", "unit: oka")]
    [InlineData("content/profiles/li.md", "standards: [带头学习]", "standards: [班子好]")]
    public void What_units_are_measured_by_and_what_names_mean_is_never_known(string path, string text, string other)
    {
        _hub.Replace(path, text, other);
        Baseline known = Known();

        Assert.Empty(known.Entries);
        Assert.Null(Build(known).Tree);
    }

    [Fact]
    public void A_warning_and_a_mistake_of_form_can_be_known_wherever_they_stand()
    {
        _hub.Replace("content/plans/oak.md", "见[全县", "# 目标\n\n说明。\n\n## 空节\n\n## 其他\n\n见[全县");
        Baseline known = Known();

        Assert.Equal(["MN0408", "MN0419"], known.Entries.Select(e => e.Key.Code));
        Assert.Contains("plans/oak/index.html", Paths(Build(known)));
    }

    [Theory]
    [InlineData("content/profiles/li.md", "完。", "见[写法](../pages/guide/writing.md)。", "MN0401@content/profiles/li.md:15:2")]
    [InlineData("content/plans/oak.md", "见[全县", "见[写法](../pages/guide/writing.md)和[全县", "MN0401@content/plans/oak.md:8:2")]
    [InlineData("site/navigation.yml", "to: about/", "to: guide/writing/", "MN0610@site/navigation.yml:5:21")]
    public void Whoever_leads_to_a_page_that_is_left_out_is_told_that_it_waits_and_not_that_it_does_not_exist(string path, string text, string other, string place)
    {
        _hub.Replace("content/profiles/li.md", "见[他的承诺](../pledges/oak/m-li.md#visits)。", "完。");
        _hub.Replace(Page, "title: 写法", "titel: 写法");
        Baseline known = Known();
        _hub.Replace(path, text, other);
        BuildResult built = Build(known);

        Assert.Null(built.Tree);
        Diagnostic told = Assert.Single(built.Diagnostics.Sorted());
        Assert.Equal(place, $"{told.Kind.Code}@{told.Position}");
        Assert.EndsWith("没有公布", told.Message(Language.Chinese), StringComparison.Ordinal);
        Assert.Equal("那一页因已知问题暂不公布；先改好那一页，或者去掉这里", told.Hint(Language.Chinese));
    }

    [Fact]
    public void A_mistake_found_over_the_whole_hub_is_known_together_with_those_of_the_file_itself()
    {
        _hub.Replace(Page, "见[来由](../about.md#来由)。", "[这里](../about.md) [去](../nowhere.md) <b onclick=x>看</b>");
        Baseline known = Known();

        Assert.Equal(["MN0401", "MN0405", "MN0420"], known.Entries.Select(e => e.Key.Code));
        Assert.Empty(Build(known).Diagnostics.Gone.Entries);
    }

    [Fact]
    public void Better_words_in_a_new_version_make_nothing_new()
    {
        Append("[去](../nowhere.md)");
        Baseline known = new(Known().Entries.Select(e => e with { Message = "从前的说法" }));

        Assert.NotNull(Build(known).Tree);
    }

    [Fact]
    public void An_edit_above_does_not_make_it_new_and_an_edit_of_its_line_does()
    {
        Append("[去](../nowhere.md)");
        Baseline known = Known();
        _hub.Replace(Page, "见[来由]", "新的一段。\n\n见[来由]");
        Assert.NotNull(Build(known).Tree);

        _hub.Replace(Page, "[去](../nowhere.md)", "再[去](../nowhere.md)");
        Assert.Null(Build(known).Tree);
    }

    [Fact]
    public void One_more_of_the_same_kind_is_new()
    {
        Append("![](../files/lamp.png)");
        Baseline known = Known();
        Append("![](../files/lamp.png)");

        Assert.Equal(["content/pages/guide/writing.md:8:1"], Build(known).Diagnostics.Sorted().Select(d => d.Position.ToString()));
    }

    [Theory]
    [InlineData(Page, "见[来由]", "电话 13812345678，见[来由]")]
    [InlineData("site/hub.yml", "as-of: 2011-08-15", "as-of: 2011-02-30")]
    [InlineData("site/navigation.yml", "to: pledges/", "to: pledge/")]
    [InlineData("site/campaign.yml", "name: 小活动", "nam: 小活动")]
    public void What_every_page_depends_on_and_private_data_are_never_known(string path, string text, string other)
    {
        _hub.Replace(path, text, other);
        Baseline known = Known();

        Assert.Empty(known.Entries);
        Assert.Null(Build(known).Tree);
    }

    [Fact]
    public void A_folder_that_is_not_read_cannot_be_known_because_nobody_would_notice_what_is_added()
    {
        _hub.Write("content/pledgs/a.md", "---\ntitle: 一\n---\n");
        Assert.Empty(Known().Entries);
    }

    [Fact]
    public void A_new_mistake_in_a_file_that_is_left_out_is_told_alone()
    {
        _hub.Replace("content/pages/about.md", "order: 1", "order: 一");
        _hub.Replace(Page, "见[来由](../about.md#来由)。", "完。");
        Baseline known = Known();
        _hub.Replace("content/pages/about.md", "date: 2011-01-05", "date: 2011-02-30");

        Assert.Equal(["MN0204"], Build(known).Diagnostics.Sorted().Select(d => d.Kind.Code));
    }

    [Fact]
    public void What_is_mended_is_told_as_gone()
    {
        Append("![](../files/lamp.png)");
        Baseline known = Known();
        _hub.Replace(Page, "![](", "![灯](");
        BuildResult built = Build(known);

        Assert.NotNull(built.Tree);
        Assert.Equal(("MN0403", Page), Assert.Single(built.Diagnostics.Gone.Entries.Select(e => (e.Key.Code, e.Key.Path))));
    }

    [Fact]
    public void A_baseline_reads_back_as_it_was_written_one_entry_a_line()
    {
        Append("![](../files/lamp.png)\u202E\"甲\"\n\n![](../files/lamp.png)" + new string('长', 500));
        Baseline known = Known();
        string text = BaselineFile.Text(known);

        Assert.Equal(3, known.Entries.Count());
        Assert.Equal(known.Entries, BaselineFile.Parse(Encoding.UTF8.GetBytes(text)).Entries);
        Assert.Equal(["MN0116", "MN0403", "MN0403"], text.Split('\n').Where(line => line.Contains("code", StringComparison.Ordinal)).Select(line => line[9..15]).Order(StringComparer.Ordinal));
        Assert.DoesNotContain('\u202E', text);
        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, 400));
    }

    [Fact]
    public void A_baseline_that_old_Notepad_saved_with_a_mark_is_read()
    {
        Append("![](../files/lamp.png)");
        Baseline known = Known();
        Assert.Equal(known.Entries, BaselineFile.Parse([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(BaselineFile.Text(known))]).Entries);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"known\": 1}")]
    [InlineData("{\"known\": [{\"code\": \"MN0403\"}]}")]
    [InlineData("{\"known\": [{\"code\": 1, \"path\": \"\", \"line\": \"\", \"nth\": 1, \"message\": \"\"}]}")]
    [InlineData("{\"known\": [{\"code\": \"\", \"path\": \"\", \"line\": \"\", \"nth\": 1e99, \"message\": \"\"}]}")]
    public void What_is_no_baseline_is_refused(string json) =>
        Assert.Throws<FormatException>(() => BaselineFile.Parse(Encoding.UTF8.GetBytes(json)));

    public void Dispose() => _hub.Dispose();

    private static IEnumerable<string> Paths(BuildResult result) => result.Tree!.Files.Select(f => f.Path.ToString());

    private void Append(string text) => _hub.Write(Page, File.ReadAllText(_hub.FullPath(Page)) + $"\n{text}\n");

    /// <summary>Knows what is found now, as far as it may be known.</summary>
    private Baseline Known() => Baseline.Of(Build(Baseline.Empty).Diagnostics.Sorted());

    private BuildResult Build(Baseline known) =>
        Engine.RenderAll(new Engine(new BuildRequest(_hub.Root, new DateOnly(2011, 8, 15), Baseline: known)).Run());
}
