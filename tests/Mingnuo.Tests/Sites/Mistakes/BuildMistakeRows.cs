namespace Mingnuo.Tests.Sites.Mistakes;

/// <summary>What is found when pages are made: MN05xx and MN06xx, as far as an editor can cause them.</summary>
internal static class BuildMistakeRows
{
    public static IEnumerable<MistakeRow> All =>
    [
        MistakeRow.File("MN0501", "a static file in the place of a page", "site/static/about/index.html", "<p>一"),
        MistakeRow.File("MN0501", "a page in the place of a list", "content/pages/units.md", "---\ntitle: 一\n---\n"),
        MistakeRow.File("MN0501", "a folder of pages in the place of a list", "content/pages/units/a.md", "---\ntitle: 一\n---\n").At("content/pages/units:1:1"),
        MistakeRow.File("MN0501", "a pledge in the place of a board", "content/pledges/by-status/kept.md", "---\ntitle: 一\nunit: oak\nmade-on: 2011-01-01\nobjection: 二\nitems: [{id: a, text: 三, due: 2011-12-31, person: 四}]\n---\n"),
        NotFound("MN0502", "a link of a template to no page", "<p><a href=\"/hub/home/\">一</a>", "404.html:1:13"),
        NotFound("MN0503", "a link of a template to no place on its page", "<p><a href=\"#links\">一</a>", "404.html:1:13"),
        NotFound("MN0504", "an id that a page has twice", "<p id=\"a\">一<p id=\"a\">二", "404.html:1:19"),
        NotFound("MN0505", "a picture of a template without a description", "<img src=\"/hub/files/lamp.png\">", "404.html:1:1"),
        NotFound("MN0506", "a link of a template that leaves the site's path", "<p><a href=\"/about/\">一</a>", "404.html:1:13"),
        MistakeRow.File("MN0507", "a static file with a name too long", $"site/static/{new string('汉', 67)}.txt", "一").At($"site/static/{new string('汉', 67)}.txt:1:1"),
        MistakeRow.In("site/navigation.yml", "MN0610", "a navigation entry to no page", "to: pledges/", "to: ¦pledge/"),
        new("MN0609", "a partial that renders itself without end", hub =>
        {
            hub.OwnTheme();
            hub.Write("themes/own/partials/loop.liquid", "{% render 'loop' %}");
            hub.Write("themes/own/layouts/not-found.liquid", "{% render 'loop' %}");
            return "themes/own/layouts/not-found.liquid:1:1";
        }),
        Theme("MN0609", "a layout of many pages that divides by zero", "layouts/pledge.liquid", "{{ 1 | divided_by: 0 }}", "themes/own/layouts/pledge.liquid:1:1"),
        Theme("MN0609", "the frame of all pages divides by zero", "layouts/base.liquid", "<p>{{ page.title }}{{ 1 | modulo: 0 }}", "themes/own/layouts/base.liquid:1:1"),
        Theme("MN0609", "a string whose key only the page knows", "layouts/not-found.liquid", "{{ page.title | t }}", "themes/own/layouts/not-found.liquid:1:1"),
        Theme("MN0603", "a tag that is never closed", "layouts/not-found.liquid", "<p>\n{% if page.is_home %}", "themes/own/layouts/not-found.liquid:2:22"),
        Theme("MN0604", "a name that there is not", "layouts/not-found.liquid", "<p>\n  {{ page.titel }}", "themes/own/layouts/not-found.liquid:2:6"),
        NotFound("MN0605", "a filter that there is not", "<p>{{ page.title | upcse }}", "themes/own/layouts/not-found.liquid:1:20"),
        NotFound("MN0606", "an interface string that there is not", "<p>{{ 'plegdes' | t }}", "themes/own/layouts/not-found.liquid:1:8"),
        NotFound("MN0607", "a partial that there is not", "<p>{% render 'link-list' %}", "themes/own/layouts/not-found.liquid:1:15"),
        new("MN0602", "a layout that there is not", hub =>
        {
            hub.OwnTheme();
            hub.Delete("themes/own/layouts/unit.liquid");
            return "themes/own/layouts/unit.liquid:1:1";
        }),
        Theme("MN0602", "a style that there is not", "theme.yml", "name: 一\nstyles: [css/plian.css]\n", "themes/own/theme.yml:2:10"),
        String("MN0608", "a string that is a list", "my-word: [主, 导航]", ":10"),
        String("MN0611", "a string of the program with more places than it has values", "nav.home: '{0}页'", ":11"),
        String("MN0611", "a string that gets too few values", "my-count: '{0}共{1}'", "").And(hub => hub.Write("themes/own/layouts/not-found.liquid", "{{ 'my-count' | t: 1 }}"))
            .At("themes/own/layouts/not-found.liquid:1:5"),
        String("MN0612", "a brace that is not closed", "my-word: 主{", ":10"),
        String("MN0612", "a place without a number", "my-word: '{主}'", ":10"),
        MistakeRow.In("site/hub.yml", "MN0601", "a theme that there is not", "theme: plain", "theme: ¦plane"),
    ];

    /// <summary>A theme of its own with one more interface string.</summary>
    private static MistakeRow String(string code, string name, string line, string column) => new(code, name, hub =>
    {
        const string Strings = "themes/own/strings/zh-CN.yml";
        hub.OwnTheme();
        string[] lines = [.. File.ReadAllLines(hub.FullPath(Strings)), line];
        hub.Write(Strings, string.Join('\n', lines));
        return $"{Strings}:{lines.Length}{column}";
    });

    /// <summary>A page of which nothing stands around what its layout says.</summary>
    private static MistakeRow NotFound(string code, string name, string text, string place) =>
        Theme(code, name, "layouts/not-found.liquid", text, place).And(hub => hub.Write("themes/own/layouts/base.liquid", "{{ content }}"));

    private static MistakeRow Theme(string code, string name, string path, string text, string place) => new(code, name, hub =>
    {
        hub.OwnTheme();
        hub.Write("themes/own/" + path, text);
        return place;
    });
}
