namespace Mingnuo.Tests.Sites.Mistakes;

/// <summary>MN01xx: files, folders and their names.</summary>
internal static class FileMistakeRows
{
    private const string Page = "---\ntitle: 一\n---\n";

    public static IEnumerable<MistakeRow> All =>
    [
        MistakeRow.Bytes("MN0111", "a table that is not text", "content/pages/files/people.csv", [0x50, 0x4B, 0x03, 0x04, 0xFF, 0xFE, 0x80]),
        Moved("MN0112", "a folder with a slip in its name, whose records others refer to", "content/units", "content/unit"),
        Refused("MN0112", "a folder that is no kind", "content/letters/a.md", "content/letters"),
        Refused("MN0112", "a file outside all folders", "content/note.md", "content/note.md"),

        Named("MN0113", "a program", "content/pages/files/run.exe"),
        Named("MN0113", "a page of HTML", "content/pages/a.html"),
        Named("MN0113", "a picture that can hold scripts", "content/pages/files/a.svg"),
        Named("MN0113", "Markdown with capitals for its extension", "content/pages/a.MD"),
        Named("MN0113", "a file without an extension", "content/pages/a"),

        Named("MN0114", "a space", "content/pages/a b.md"),
        Named("MN0114", "a per cent sign", "content/pages/%2e.md"),
        Named("MN0114", "a name that Windows keeps for itself", "content/pages/con.md"),
        Named("MN0114", "a letter with a loose accent", "content/pages/re\u0301sume.md"),
        Named("MN0114", "a name that Windows takes for a port", "content/pages/com¹.md"),
        Refused("MN0114", "a zero-width space", "content/pages/a\u200B.md", "content/pages/aU+200B.md"),
        Refused("MN0114", "a line end and a colour", "content/pages/a\nb\u001B[31m.md", "content/pages/aU+000AbU+001B[31m.md"),
        Named("MN0114", "200 bytes and more", $"content/pages/{new string('汉', 70)}.md"),
        Named("MN0114", "an index where there are no lists", "content/units/index.md"),
        new("MN0114", "a folder with a space", hub =>
        {
            hub.Write("content/pages/a b/c.md", Page);
            return "content/pages/a b:1:1";
        }),
        new("MN0114", "a unit that others refer to by its name", hub =>
        {
            hub.Move("content/units/desk.md", "content/units/the desk.md");
            hub.Replace("content/plans/county.md", "title: 全县方案", "title: 全县方案\nunit: 办公室党支部");
            hub.Replace("content/inspections/2011-06-15-spring.md", "[oak, desk]", "[oak, 办公室党支部]");
            hub.Replace("content/inspections/2011-06-15-spring.md", "unit: desk", "unit: 办公室党支部");
            hub.Replace("content/honours/2011-members.md", "unit: desk", "unit: 办公室党支部");
            return "content/units/the desk.md:1:1";
        }),

        new("MN0117", "a file that another program holds", hub =>
        {
            hub.Hold("content/pages/about.md");
            return "content/pages/about.md:1:1";
        }),

        new("MN0117", "settings that are gone, as while an editor saves them", hub =>
        {
            hub.Delete("site/hub.yml");
            return "site/hub.yml:1:1";
        }),
        new("MN0110", "an attachment of more than 20 MB", hub =>
        {
            using FileStream file = File.Create(hub.FullPath("content/pages/files/film.zip"));
            file.SetLength((20 * 1024 * 1024) + 1);
            return "content/pages/files/film.zip:1:1";
        }),
        MistakeRow.Bytes("MN0119", "a JPEG named .png", "content/pages/files/lamp.png", [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0]),
        MistakeRow.Bytes("MN0119", "a page of HTML named .gif", "content/pages/files/a.gif", [.. "<script>"u8]),
        MistakeRow.Bytes("MN0119", "an empty file named .webp", "content/pages/files/a.webp", []),
        MistakeRow.Bytes("MN0120", "a picture more than 4,000 pixels wide", "content/pages/files/lamp.png", TestHub.Png(4001)),
        MistakeRow.Bytes("MN0120", "a picture more than 4,000 pixels high", "content/pages/files/lamp.png", TestHub.Png(1, 4001)),
        MistakeRow.Bytes("MN0120", "a picture of more than 12 million pixels", "content/pages/files/lamp.png", TestHub.Png(3465, 3465)),
        MistakeRow.Bytes("MN0120", "a picture of more than 1 MB", "content/pages/files/lamp.png", [.. TestHub.Png(1), .. new byte[1024 * 1024]]),

        Linked("MN0115", "a link to a file", "content/pages/link.md", "content/pages/about.md"),
        Linked("MN0115", "a link to a folder above", "content/pages/loop", "content"),
        Linked("MN0115", "a link that leads nowhere", "content/pages/dangling.md", "content/nowhere.md"),
        new("MN0115", "content itself, a link", hub =>
        {
            hub.Move("content", "elsewhere");
            hub.Replace("site/campaign.yml", "plan: county\n", "");
            hub.Delete("site/navigation.yml");
            Directory.CreateSymbolicLink(hub.FullPath("content"), hub.FullPath("elsewhere"));
            return "content:1:1";
        }),
    ];

    private static MistakeRow Named(string code, string name, string path) => Refused(code, name, path, path);

    private static MistakeRow Refused(string code, string name, string path, string reported) => new(code, name, hub =>
    {
        hub.Write(path, Page);
        return reported + ":1:1";
    });

    private static MistakeRow Moved(string code, string name, string from, string to) => new(code, name, hub =>
    {
        hub.Move(from, to);
        return to + ":1:1";
    });

    private static MistakeRow Linked(string code, string name, string path, string target) => new(code, name, hub =>
    {
        File.CreateSymbolicLink(hub.FullPath(path), hub.FullPath(target));
        return path + ":1:1";
    });
}
