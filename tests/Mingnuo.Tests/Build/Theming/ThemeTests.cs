namespace Mingnuo.Tests.Build.Theming;

public sealed class ThemeTests : IDisposable
{
    private readonly ThemeScene _scene = new();

    [Fact]
    public void A_whole_theme_loads_without_a_word() => Assert.Empty(_scene.Mistakes());

    [Fact]
    public void A_theme_that_is_nowhere_is_named_with_those_at_hand()
    {
        var found = Assert.Single(ThemeScene.Diagnostics(Path.GetTempPath(), "mingno", "en"));
        Assert.Equal("MN0601", found.Kind.Code);
        Assert.Equal("site/hub.yml:1:1: error MN0601: there is no theme 'mingno'", found.ToString());
        Assert.Equal("themes at hand: mingnuo, plain", found.Hint(Mingnuo.Content.Diagnostics.Language.English));
    }

    [Fact]
    public void A_missing_layout_is_named()
    {
        _scene.Delete("layouts/unit.liquid");
        Assert.Equal(["layouts/unit.liquid:1:1: error MN0602: the theme lacks the file layouts/unit.liquid"], _scene.Mistakes());
    }

    [Fact]
    public void A_missing_manifest_is_named()
    {
        _scene.Delete("theme.yml");
        Assert.Equal(["theme.yml:1:1: error MN0602: the theme lacks the file theme.yml"], _scene.Mistakes());
    }

    [Fact]
    public void A_missing_style_sheet_is_found_where_the_manifest_names_it()
    {
        _scene.Write("theme.yml", "name: small\nstyles:\n  - css/plain.css\n  - css/more.css\n");
        Assert.Equal(["theme.yml:4:5: error MN0602: the theme lacks the file css/more.css"], _scene.Mistakes());
    }

    [Fact]
    public void A_missing_script_is_found_where_the_manifest_names_it()
    {
        _scene.Write("theme.yml", "name: small\nscripts: [js/board.js]\n");
        Assert.Equal(["theme.yml:2:11: error MN0602: the theme lacks the file js/board.js"], _scene.Mistakes());
    }

    [Fact]
    public void A_string_must_be_text()
    {
        string words = _scene.Read("strings/en.yml");
        _scene.Write("strings/en.yml", words + "more: [a, b]\n");
        Assert.Equal([$"strings/en.yml:{words.Split('\n').Length}:7: error MN0608: the interface string 'more' should be text"], _scene.Mistakes());
    }

    public void Dispose() => _scene.Dispose();
}
