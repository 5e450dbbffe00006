using Mingnuo.Build.History;
using Mingnuo.Content.Checking;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Permanence;

/// <summary>
/// What this site tells of itself, and holds of the site before it: every address that was ever published, and which revisions cannot be
/// checked any more.
/// </summary>
internal sealed class Witness
{
    private readonly Hub _hub;
    private readonly ContentTree _content;
    private readonly bool _isStrict;
    private readonly HubHistory _history;
    private readonly RevisionChains _chains;
    private readonly Dictionary<string, KnownAddress> _before;

    /// <summary>Whether the commit of the site before is still there, before this one: then all of its revisions are.</summary>
    private readonly Lazy<bool> _isKept;

    private readonly Lazy<Manifest> _manifest;

    /// <param name="hub">The hub.</param>
    /// <param name="content">All files of content.</param>
    /// <param name="history">What git knows.</param>
    /// <param name="request">What is asked: with what the site before this one told, if anybody did.</param>
    public Witness(Hub hub, ContentTree content, HubHistory history, BuildRequest request)
    {
        (_hub, _content, _history, _isStrict) = (hub, content, history, request.StrictHistory);
        _chains = new RevisionChains(history, request.Root);
        _before = request.Previous?.Addresses.ToDictionary(a => a.Address, StringComparer.Ordinal) ?? [];
        _isKept = new Lazy<bool>(() => history.Gap is null && request.Previous?.Commit is { } commit && GitRepository.Of(request.Root)?.HasBefore(commit) == true);
        _manifest = new Lazy<Manifest>(Make);
    }

    /// <summary>What this site tells.</summary>
    public Manifest Manifest => _manifest.Value;

    /// <summary>How many revisions of a record an earlier site knew that cannot be checked any more.</summary>
    public int LostOf(ContentRecord record) =>
        Before(record.Source.Path, record.Source.Aliases) is { Count: > 0 } before ? Lost(record.Source.Path, before).Length : 0;

    /// <summary>
    /// Every file of which the site just before this one had revisions that cannot be checked any more; where none can be checked at all, that.
    /// </summary>
    public IEnumerable<Diagnostic> Rewritten()
    {
        if (_history.Gap is { } gap && _before.Values.Any(k => k.Revisions.Count > 0))
        {
            return [Weighed(PermanenceMistakes.HistoryUnchecked).At(new SourceText("site/hub.yml", "").Start, Why(gap))];
        }

        DiagnosticKind kind = Weighed(PermanenceMistakes.HistoryRewritten);
        return _before.Count == 0 ? [] : _hub.All.Select(record => (Record: record, Count: NewlyLostOf(record))).Where(r => r.Count > 0)
            .Select(r => kind.At(new SourceText(r.Record.Source.Path.Relative, "").Start, r.Count));
    }

    private static Bilingual Why(HistoryGap gap) => gap switch
    {
        HistoryGap.NoRepository => new("不在 git 仓库里", "this is no git repository"),
        HistoryGap.NoCommit => new("仓库里还没有提交", "the repository has no commit yet"),
        HistoryGap.Shallow => new("只取回了一部分历史（浅克隆）", "only a part of the history was fetched (a shallow clone)"),
        HistoryGap.NoGit => new("没有安装 git", "git is not installed"),
        HistoryGap.TooSlow => new("git 没有及时答复", "git did not answer in time"),
        _ => new("git 报错，仓库可能坏了", "git answered with an error, the repository may be damaged"),
    };

    /// <summary>Whoever wants the history to be strict wants no site where it is not.</summary>
    private DiagnosticKind Weighed(DiagnosticKind kind) => _isStrict ? kind with { Severity = Severity.Error } : kind;

    private int NewlyLostOf(ContentRecord record) =>
        Before(record.Source.Path, record.Source.Aliases) is { Count: > 0 } before
            ? Lost(record.Source.Path, before).Except(before.SelectMany(b => b.Lost), StringComparer.Ordinal).Count()
            : 0;

    private Manifest Make()
    {
        var texts = _content.Files.Select(f => f.Source).Concat(_content.Ledgers.Select(l => l.Source)).ToDictionary(s => s.Path, StringComparer.Ordinal);
        KnownAddress Of(ContentPath path, AddressState state, IReadOnlyList<Alias> aliases)
        {
            List<KnownAddress> before = Before(path, aliases);
            return new KnownAddress(
                path.Address,
                state,
                path.Folder,
                path.Id,
                path.Relative,
                RevisionChain.Hash(RevisionChain.Canonical(texts[path.Relative].Text)),
                _chains.Of(path.Relative) ?? before.FirstOrDefault()?.Revisions ?? [],
                Lost(path, before));
        }

        IEnumerable<KnownAddress> all =
        [
            .. _hub.All.Select(r => Of(r.Source.Path, r.IsWithdrawnOn(_hub.AsOf) ? AddressState.Withdrawn : AddressState.Published, r.Source.Aliases)),
            .. _hub.Ledgers.Select((Ledger l) => Of(l.Path, AddressState.Published, [])),
        ];
        Dictionary<string, KnownAddress> byFile = all.ToDictionary(k => k.File, StringComparer.Ordinal);
        IEnumerable<KnownAddress> former = _hub.All.SelectMany(r => r.Source.Aliases.Select(alias =>
            byFile[r.Source.Path.Relative] with { Address = alias.Address, State = AddressState.Moved, Revisions = [], Lost = [] }));
        return new Manifest(_history.Head, _hub.AsOf, [.. byFile.Values.Concat(former).OrderBy(k => k.Address, StringComparer.Ordinal)]);
    }

    /// <summary>What the site before knew of a file, under its address or one that it had before.</summary>
    private List<KnownAddress> Before(ContentPath path, IReadOnlyList<Alias> aliases) =>
        [.. aliases.Select(a => a.Address).Prepend(path.Address).Select(_before.GetValueOrDefault).OfType<KnownAddress>().Where(k => k.State != AddressState.Moved)];

    /// <summary>
    /// The revisions that cannot be checked any more. Chains differ without a word having been rewritten, where a merge came in from the other
    /// side, or where a file took the place of two: so they are compared only where the commit itself is gone.
    /// </summary>
    private string[] Lost(ContentPath path, List<KnownAddress> before) =>
        _chains.Of(path.Relative) is { } known
            ? [.. before.SelectMany(b => _isKept.Value ? b.Lost : b.Lost.Concat(b.Revisions)).Distinct(StringComparer.Ordinal).Except(known, StringComparer.Ordinal)]
            : [.. before.SelectMany(b => b.Lost).Distinct(StringComparer.Ordinal)];
}
