namespace Mingnuo.Build.History;

/// <summary>Asks git again only when the hub is at another commit: an edit that is not committed changes no history.</summary>
/// <param name="root">The hub's folder.</param>
internal sealed class HistoryMemory(string root)
{
    private HubHistory? _known;

    /// <summary>The history of the hub.</summary>
    public HubHistory Read()
    {
        if (_known is not { Gap: null } known || known.Head != HeadCommit.Of(root))
        {
            _known = GitRepository.Read(root);
        }

        return _known;
    }
}
