namespace Mingnuo.Build.Html;

/// <summary>A part of a page's bytes.</summary>
/// <param name="Start">Its first byte; never 0, where a tag begins, so that the default means none.</param>
/// <param name="Length">In bytes.</param>
internal readonly record struct TextPlace(int Start, int Length)
{
    public bool IsNone => Start == 0;

    public ReadOnlySpan<byte> In(ReadOnlySpan<byte> page) => page.Slice(Start, Length);
}
