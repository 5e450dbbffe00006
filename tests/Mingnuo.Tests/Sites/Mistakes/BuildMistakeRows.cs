namespace Mingnuo.Tests.Sites.Mistakes;

/// <summary>What is found when pages are made: MN05xx and MN06xx, as far as an editor can cause them.</summary>
internal static class BuildMistakeRows
{
    public static IEnumerable<MistakeRow> All =>
    [
        MistakeRow.File("MN0501", "a static file in the place of a page", "site/static/about/index.html", "<p>一"),
        MistakeRow.In("site/navigation.yml", "MN0610", "a navigation entry to no page", "to: pledges/", "to: ¦pledge/"),
        MistakeRow.In("site/hub.yml", "MN0601", "a theme that there is not", "theme: plain", "theme: plane"),
    ];
}
