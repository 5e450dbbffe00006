using System.Buffers;
using System.Text;

namespace Mingnuo.Build.History;

/// <summary>What git says with <c>-z</c>: words that end with a NUL, so that no path or subject can pretend to be more than one.</summary>
internal sealed class WordStream(Stream stream, Encoding encoding)
{
    private readonly byte[] _buffer = new byte[1 << 16];
    private readonly ArrayBufferWriter<byte> _word = new();
    private int _at;
    private int _end;

    /// <summary>The next word; <see langword="null"/> at the end. Bytes that are no text become U+FFFD.</summary>
    public string? Next()
    {
        _word.ResetWrittenCount();
        while (true)
        {
            if (_at == _end)
            {
                (_at, _end) = (0, stream.Read(_buffer));
                if (_end == 0)
                {
                    return _word.WrittenCount == 0 ? null : Text();
                }
            }

            int length = _buffer.AsSpan(_at, _end - _at).IndexOf((byte)0);
            _word.Write(_buffer.AsSpan(_at, length < 0 ? _end - _at : length));
            _at = length < 0 ? _end : _at + length + 1;
            if (length >= 0)
            {
                return Text();
            }
        }
    }

    private string Text() => encoding.GetString(_word.WrittenSpan);
}
