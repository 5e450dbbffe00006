using System.Numerics;

namespace Mingnuo.Build.Html;

/// <summary>The ids of one page: a table of where they stand in its bytes. Takes two machine words an id, and no text.</summary>
internal sealed class PageIds
{
    private readonly TextPlace[] _slots;

    private PageIds(int count) => _slots = new TextPlace[BitOperations.RoundUpToPowerOf2((uint)(count * 2 + 1))];

    /// <summary>Takes the ids found on a page, in their order; one that was there before is told.</summary>
    public static PageIds Of(ReadOnlySpan<byte> html, List<TextPlace> found, Action<TextPlace> onDuplicate)
    {
        var ids = new PageIds(found.Count);
        foreach (TextPlace place in found)
        {
            ref TextPlace slot = ref ids.Slot(html, place.In(html));
            if (slot.IsNone)
            {
                slot = place;
            }
            else
            {
                onDuplicate(place);
            }
        }

        return ids;
    }

    /// <summary>Whether an element of the page has this id.</summary>
    public bool Contains(ReadOnlySpan<byte> html, ReadOnlySpan<byte> id) => !Slot(html, id).IsNone;

    private ref TextPlace Slot(ReadOnlySpan<byte> html, ReadOnlySpan<byte> id)
    {
        for (uint hash = Utf8Hash.Of(id); ; hash++)
        {
            ref TextPlace slot = ref _slots[hash & (uint)(_slots.Length - 1)];
            if (slot.IsNone || slot.In(html).SequenceEqual(id))
            {
                return ref slot;
            }
        }
    }
}
