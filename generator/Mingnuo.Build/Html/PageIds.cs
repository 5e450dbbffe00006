namespace Mingnuo.Build.Html;

/// <summary>The ids of one page: where they stand in its bytes, ordered by their hashes, so that equal ones are neighbours.</summary>
internal sealed class PageIds
{
    private readonly (uint Hash, int Start, int Length)[] _ids;

    private PageIds((uint Hash, int Start, int Length)[] ids) => _ids = ids;

    /// <summary>Orders the ids found on a page; those that stand there a second time are told, with their starts and lengths.</summary>
    public static PageIds Of(ReadOnlySpan<byte> html, List<(uint Hash, int Start, int Length)> found, Action<int, int> onDuplicate)
    {
        (uint Hash, int Start, int Length)[] ids = [.. found];
        Array.Sort(ids);
        for (int i = 1; i < ids.Length; i++)
        {
            for (int j = i - 1; j >= 0 && ids[j].Hash == ids[i].Hash; j--)
            {
                if (Text(html, ids[j]).SequenceEqual(Text(html, ids[i])))
                {
                    onDuplicate(ids[i].Start, ids[i].Length);
                    break;
                }
            }
        }

        return new PageIds(ids);
    }

    /// <summary>Whether an element of the page has this id.</summary>
    public bool Contains(ReadOnlySpan<byte> html, ReadOnlySpan<byte> id)
    {
        uint hash = Utf8Hash.Of(id);
        int at = Array.BinarySearch(_ids, (hash, 0, 0));
        for (at = at < 0 ? ~at : at; at < _ids.Length && _ids[at].Hash == hash; at++)
        {
            if (Text(html, _ids[at]).SequenceEqual(id))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<byte> Text(ReadOnlySpan<byte> html, (uint Hash, int Start, int Length) id) => html.Slice(id.Start, id.Length);
}
