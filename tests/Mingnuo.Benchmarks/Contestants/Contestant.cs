using System.Globalization;
using System.Text;
using Mingnuo.Benchmarks.Hubs;

namespace Mingnuo.Benchmarks.Contestants;

/// <summary>A program with a hub written in its own form.</summary>
internal abstract class Contestant(string name, string root) : IBuilder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public string Name => name;

    public IReadOnlyList<string> Addresses { get; private set; } = [];

    /// <summary>The folder that holds its hub.</summary>
    public string Root => root;

    /// <summary>Writes the whole hub, in place of one that is there.</summary>
    public void WriteHub(PageMaker hub)
    {
        if (Directory.Exists(Root))
        {
            Directory.Delete(Root, recursive: true);
        }

        Directory.CreateDirectory(Root);
        WriteSettings();
        foreach (HubSection section in hub.Sections)
        {
            string folder = Path.Combine(PagesFolder, section.Name);
            Directory.CreateDirectory(folder);
            Write(Path.Combine(folder, SectionFile), $"---\ntitle: {section.Title}\n---\n");
        }

        var addresses = new List<string>();
        foreach (HubPage page in hub.Pages)
        {
            WritePage(page);
            addresses.Add(page.Address);
        }

        Addresses = addresses;
    }

    /// <summary>Writes, or writes again, one page.</summary>
    public void WritePage(HubPage page) => Write(
        Path.Combine(PagesFolder, page.File),
        $"---\ntitle: {page.Title}\ndate: {page.Date.ToString("O", CultureInfo.InvariantCulture)}\nsummary: {page.Summary}\n---\n\n{BodyOf(page)}");

    public abstract Command Build(string output);

    /// <summary>How the hub is served and watched on a port of the loopback address.</summary>
    public abstract Command Preview(int port);

    /// <summary>Where the pages' folders go.</summary>
    protected abstract string PagesFolder { get; }

    /// <summary>The file that gives a folder's list page its title.</summary>
    protected abstract string SectionFile { get; }

    /// <summary>Writes everything but the pages.</summary>
    protected abstract void WriteSettings();

    /// <summary>The page's body in the program's own form.</summary>
    protected virtual string BodyOf(HubPage page) => page.Body;

    /// <summary>Writes a file of the hub.</summary>
    protected static void Write(string path, string text) => File.WriteAllText(path, text, Utf8);
}
