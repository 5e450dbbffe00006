using System.Numerics;
using System.Text;
using Mingnuo.Build.Output;

namespace Mingnuo.Build.Html;

/// <summary>Every address of the site, looked up by the bytes that stand in a link, so that nothing is decoded for the millions that are right.</summary>
internal sealed class SiteAddresses
{
    private const string Index = "index.html";

    private readonly byte[] _text;
    private readonly List<Address> _addresses;
    private readonly int[] _slots;

    /// <summary>Takes every path, and for <c>a/index.html</c> also <c>a/</c>.</summary>
    public SiteAddresses(IReadOnlyList<OutputFile> files)
    {
        _text = new byte[files.Sum(file => Encoding.UTF8.GetByteCount(file.Path))];
        _addresses = new List<Address>(files.Count * 2);
        int start = 0;
        for (int i = 0; i < files.Count; i++)
        {
            string path = files[i].Path;
            int length = Encoding.UTF8.GetBytes(path, _text.AsSpan(start));
            _addresses.Add(new Address(start, length, i));
            if (path == Index || path.EndsWith("/" + Index, StringComparison.Ordinal))
            {
                _addresses.Add(new Address(start, length - Index.Length, i));
            }

            start += length;
        }

        _slots = new int[BitOperations.RoundUpToPowerOf2((uint)Math.Max(_addresses.Count * 2, 2))];
        for (int i = 0; i < _addresses.Count; i++)
        {
            uint slot = Utf8Hash.Of(Text(i));
            while (_slots[slot & (_slots.Length - 1)] != 0)
            {
                slot++;
            }

            _slots[slot & (_slots.Length - 1)] = i + 1;
        }
    }

    /// <summary>The index of the file that is served at an address below the base path, or -1.</summary>
    /// <param name="address">Without a leading slash, query and fragment; percent-decoded.</param>
    public int Find(ReadOnlySpan<byte> address)
    {
        for (uint slot = Utf8Hash.Of(address); ; slot++)
        {
            int found = _slots[slot & (_slots.Length - 1)] - 1;
            if (found < 0)
            {
                return -1;
            }

            if (address.SequenceEqual(Text(found)))
            {
                return _addresses[found].File;
            }
        }
    }

    private ReadOnlySpan<byte> Text(int i) => _text.AsSpan(_addresses[i].Start, _addresses[i].Length);

    private readonly record struct Address(int Start, int Length, int File);
}
