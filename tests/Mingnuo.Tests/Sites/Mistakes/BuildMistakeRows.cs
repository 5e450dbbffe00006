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
        MistakeRow.In("site/navigation.yml", "MN0610", "a navigation entry to no page", "to: pledges/", "to: ¦pledge/"),
        new("MN0609", "a partial that renders itself without end", hub =>
        {
            hub.OwnTheme();
            hub.Write("themes/own/partials/loop.liquid", "{% render 'loop' %}");
            hub.Write("themes/own/layouts/not-found.liquid", "{% render 'loop' %}");
            return "themes/own/layouts/not-found.liquid:1:1";
        }),
        MistakeRow.In("site/hub.yml", "MN0601", "a theme that there is not", "theme: plain", "theme: plane"),
    ];
}
