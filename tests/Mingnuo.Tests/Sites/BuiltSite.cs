using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Mingnuo.Build;

namespace Mingnuo.Tests.Sites;

/// <summary>A finished site as a reader's browser sees it.</summary>
internal sealed class BuiltSite(BuildResult result)
{
    private static readonly HtmlParser s_parser = new();

    /// <summary>Where the site stands on its host.</summary>
    public string BasePath => result.BasePath;

    /// <summary>How many records wait for their day.</summary>
    public int HeldBack => result.HeldBack;

    /// <summary>The paths of all files.</summary>
    public IReadOnlyList<string> Paths { get; } = [.. result.Tree!.Files.Select(f => f.Path)];

    /// <summary>The addresses of all pages, below the base path.</summary>
    public IEnumerable<string> Pages => Paths.Where(p => p.EndsWith(".html", StringComparison.Ordinal))
        .Select(p => p == "index.html" ? "" : p.EndsWith("/index.html", StringComparison.Ordinal) ? p[..^"index.html".Length] : p);

    /// <summary>The text of a file.</summary>
    public string Text(string path)
    {
        var file = result.Tree!.Find(path);
        Assert.True(file is not null, $"there is no {path}, but: {string.Join(' ', Paths)}");
        return Encoding.UTF8.GetString(file.Content.Span);
    }

    /// <summary>The page at an address below the base path.</summary>
    public IHtmlDocument Page(string address) =>
        s_parser.ParseDocument(Text(address.Length == 0 || address.EndsWith('/') ? address + "index.html" : address));

    /// <summary>Whether a whole address leads to a page of this site, and to a place on it if it names one.</summary>
    /// <param name="site">Where the site stands, as its settings say.</param>
    /// <param name="url">The address.</param>
    public bool Leads(string site, string url)
    {
        if (!url.StartsWith(site, StringComparison.Ordinal))
        {
            return false;
        }

        string[] parts = url[site.Length..].Split('#');
        string address = Uri.UnescapeDataString(parts[0]);
        return Pages.Contains(address) && (parts.Length == 1 || Page(address).GetElementById(Uri.UnescapeDataString(parts[1])) is not null);
    }
}
