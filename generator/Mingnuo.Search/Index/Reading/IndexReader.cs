using Mingnuo.Search.Index.Writing;

namespace Mingnuo.Search.Index.Reading;

/// <summary>
/// Reads an index that <see cref="SearchIndex"/> made: the manifest at once, each other file when it is first needed. Not for several
/// threads at once.
/// </summary>
public sealed class IndexReader
{
    private readonly IndexFiles _files;
    private readonly Manifest _manifest;
    private readonly TermShard?[] _shards;
    private readonly Dictionary<int, DocumentBlock> _blocks = [];
    private readonly Dictionary<string, string[]> _texts = new(StringComparer.Ordinal);
    private readonly Lazy<Columns> _columns;
    private readonly Lazy<Facets> _facets;
    private readonly Lazy<SearchName[]> _names;
    private readonly Lazy<string[]> _vocabulary;

    /// <summary>Opens an index.</summary>
    /// <exception cref="IndexDamagedException">There is none, or it cannot be read.</exception>
    public IndexReader(ISearchFiles files)
    {
        _files = new IndexFiles(files);
        _manifest = _files.Plain(SearchPaths.Manifest, Manifest.Read);
        _shards = new TermShard?[_manifest.Shards.Length];
        _columns = new(() => _files.Json("columns", _manifest.Columns, json => Columns.Read(json, Documents)));
        _facets = new(() => _files.Json("facets", _manifest.Facets, json => Facets.Read(json, Documents)));
        _names = new(() => _files.Json("names", _manifest.Names, json =>
            json.EnumerateArray().Select(n => new SearchName(n[0].GetString()!, n[1].GetString()!, n[2].GetString()!)).ToArray()));
        _vocabulary = new(() => _files.Vocabulary(_manifest));
    }

    /// <summary>How many documents there are; they are numbered from 0 in the ordinal order of their addresses.</summary>
    public int Documents => _manifest.Documents;

    /// <summary>How much a word counts in each field.</summary>
    public IReadOnlyList<double> Boosts => _manifest.Boosts;

    /// <summary>All kinds that occur, in ordinal order of their ids.</summary>
    public IReadOnlyList<SearchFacet> Kinds => _facets.Value.Kinds;

    /// <summary>All units that occur, in ordinal order of their ids.</summary>
    public IReadOnlyList<SearchFacet> Units => _facets.Value.Units;

    /// <summary>What the search box suggests.</summary>
    public IReadOnlyList<SearchName> Names => _names.Value;

    /// <summary>All terms, in the order of their UTF-16 code units. All files of them are read.</summary>
    public IReadOnlyList<string> Vocabulary => _vocabulary.Value;

    /// <summary>How many tokens a document has on average in a field.</summary>
    public double AverageLength(SearchField field) => _manifest.Average[(int)field];

    /// <summary>How many tokens a document has in a field.</summary>
    public int Length(int document, SearchField field) => _columns.Value.Lengths[(int)field][document];

    /// <summary>Where a term stands, or null where no document has it.</summary>
    public Postings? Find(string term)
    {
        int shard = ShardOf(term);
        if (shard < 0)
        {
            return null;
        }

        int at = Array.BinarySearch(Shard(shard).Terms, term, StringComparer.Ordinal);
        return at < 0 ? null : Shard(shard).Read(at);
    }

    /// <summary>All terms that begin with some text, in the order of their UTF-16 code units.</summary>
    public IEnumerable<string> Terms(string prefix)
    {
        for (int shard = Math.Max(0, ShardOf(prefix)); shard < _shards.Length && !IsBehind(_manifest.FirstTerms[shard], prefix); shard++)
        {
            foreach (string term in Shard(shard).Terms.Where(t => t.StartsWith(prefix, StringComparison.Ordinal)))
            {
                yield return term;
            }
        }
    }

    /// <summary>What is shown of a document.</summary>
    public IndexedDocument Document(int document) => Block(document / DocumentFiles.BlockLength).Documents[document % DocumentFiles.BlockLength];

    /// <summary>The body of a document.</summary>
    public string Text(int document)
    {
        (string name, int place, int count) = Block(document / DocumentFiles.BlockLength).TextOf(document % DocumentFiles.BlockLength);
        if (!_texts.TryGetValue(name, out string[]? texts))
        {
            _texts[name] = texts = _files.Json("texts", name, json =>
                json.GetArrayLength() == count ? Manifest.Strings(json) : throw new FormatException("parts do not fit together"));
        }

        return texts[place];
    }

    /// <summary>The kind of a document.</summary>
    public SearchFacet Kind(int document) => _facets.Value.Kinds[_facets.Value.Kind[document]];

    /// <summary>The unit of a document, or null.</summary>
    public SearchFacet? Unit(int document) => _facets.Value.Unit[document] is >= 0 and var unit ? _facets.Value.Units[unit] : null;

    /// <summary>The day of a document, or null.</summary>
    public DateOnly? Date(int document) => _facets.Value.Days[document];

    private static bool IsBehind(string term, string prefix) =>
        string.CompareOrdinal(term, prefix) > 0 && !term.StartsWith(prefix, StringComparison.Ordinal);

    /// <summary>The last shard whose first term is not behind a term; -1 where the term would stand before all.</summary>
    private int ShardOf(string term)
    {
        int at = Array.BinarySearch(_manifest.FirstTerms, term, StringComparer.Ordinal);
        return at < 0 ? ~at - 1 : at;
    }

    private TermShard Shard(int shard) => _shards[shard] ??= new TermShard(_files, _manifest.Shards[shard], Documents);

    private DocumentBlock Block(int block)
    {
        if (!_blocks.TryGetValue(block, out DocumentBlock? read))
        {
            int length = Math.Min(DocumentFiles.BlockLength, Documents - block * DocumentFiles.BlockLength);
            _blocks[block] = read = _files.Json("documents", _columns.Value.Blocks[block], json => DocumentBlock.Read(json, length));
        }

        return read;
    }
}
