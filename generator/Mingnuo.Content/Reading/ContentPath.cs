namespace Mingnuo.Content.Reading;

/// <summary>Where a file lives under <c>content/</c>, and so what it is called and where it is published: folder = kind, path = id = address.</summary>
/// <param name="Relative">From the hub's root, as in <c>content/pledges/qingtong-middle/2011.md</c>.</param>
public sealed record ContentPath(string Relative)
{
    /// <summary>The folder below the hub's root that holds all content.</summary>
    public const string Root = "content/";

    /// <summary>The folder of ledgers: tables, not Markdown.</summary>
    public const string LedgersFolder = "ledgers";

    /// <summary>What a ledger's name ends with.</summary>
    public const string LedgerExtension = ".csv";

    private const string PagesFolder = "pages";
    private const string Extension = ".md";
    private const string IndexName = "index";

    /// <summary>The first folder below <c>content/</c>: the kind.</summary>
    public string Folder { get; } = Below(Relative).Split('/', 2)[0];

    /// <summary>Whether it is a ledger.</summary>
    public bool IsLedger => Folder == LedgersFolder && Relative.EndsWith(LedgerExtension, StringComparison.Ordinal);

    /// <summary>Whether it is a record or a page, not an attachment or a ledger.</summary>
    public bool IsMarkdown => Relative.EndsWith(Extension, StringComparison.Ordinal);

    /// <summary>
    /// The path below the kind's folder without <c>.md</c>, a ledger's without <c>.csv</c>; an <c>index.md</c> has the id of its folder (empty for the topmost).
    /// An attachment keeps its extension.
    /// </summary>
    public string Id { get; } = IdOf(Below(Relative));

    /// <summary>
    /// Where it is published, below the base path, without a leading slash: <c>pledges/qingtong-middle/2011/</c>. The word
    /// <c>pages</c> is dropped; an attachment keeps its name.
    /// </summary>
    public string Address => AddressOf(Folder, Id, IsMarkdown || IsLedger);

    /// <summary>
    /// The file that a relative link written in this file means, or <see langword="null"/> when it would leave <c>content/</c>.
    /// </summary>
    /// <param name="link">Already percent-decoded, without query and fragment, with forward slashes.</param>
    public ContentPath? Resolve(string link)
    {
        var segments = new List<string>(Relative.Split('/')[..^1]);
        foreach (string segment in link.Split('/'))
        {
            if (segment is "..")
            {
                if (segments.Count <= 1)
                {
                    return null;
                }

                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not ("." or ""))
            {
                segments.Add(segment);
            }
        }

        return segments.Count < 2 ? null : new ContentPath(string.Join('/', segments));
    }

    private static string Below(string relative) => relative.StartsWith(Root, StringComparison.Ordinal)
        ? relative[Root.Length..]
        : throw new ArgumentException($"'{relative}' is not below {Root}", nameof(relative));

    private static string IdOf(string below)
    {
        int slash = below.IndexOf('/', StringComparison.Ordinal);
        string id = slash < 0 ? below : below[(slash + 1)..];
        if (!id.EndsWith(Extension, StringComparison.Ordinal))
        {
            bool isLedger = below.StartsWith(LedgersFolder + "/", StringComparison.Ordinal) && id.EndsWith(LedgerExtension, StringComparison.Ordinal);
            return isLedger ? id[..^LedgerExtension.Length] : id;
        }

        id = id[..^Extension.Length];
        return id == IndexName ? "" : id.EndsWith("/" + IndexName, StringComparison.Ordinal) ? id[..^(IndexName.Length + 1)] : id;
    }

    private static string AddressOf(string folder, string id, bool isPage)
    {
        string path = folder == PagesFolder ? id : $"{folder}/{id}";
        return !isPage ? path : path.Length == 0 ? "" : path + "/";
    }
}
