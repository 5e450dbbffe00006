namespace Mingnuo.Content.Checking.PrivateData;

/// <summary>Masked forms, as messages show them and editors may write them.</summary>
internal static class Mask
{
    /// <summary><c>35*************123</c>.</summary>
    public static string Identity(string number) => number[..2] + new string('*', number.Length - 5) + number[^3..];

    /// <summary><c>138****1234</c>.</summary>
    public static string Number(string number) => number[..3] + new string('*', number.Length - 7) + number[^4..];

    /// <summary>The same digits of a number hidden where it stands, spaces and hyphens left; of an address everything.</summary>
    public static void InPlace(Span<char> written, PrivateKind kind)
    {
        (int first, int last) = kind switch
        {
            PrivateKind.Identity => (2, 3),
            PrivateKind.HomeAddress => (0, 0),
            _ => (3, 4),
        };
        int digits = written.Length - written.Count(' ') - written.Count('-');
        int digit = 0;
        foreach (ref char c in written)
        {
            if (c is not (' ' or '-'))
            {
                c = digit >= first && digit < digits - last ? '*' : c;
                digit++;
            }
        }
    }
}
