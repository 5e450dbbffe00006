namespace Mingnuo.Content.Checking.PrivateData;

/// <summary>Masked forms, as messages show them and editors may write them.</summary>
internal static class Mask
{
    /// <summary><c>35*************123</c>.</summary>
    public static string Identity(string number) => number[..2] + new string('*', number.Length - 5) + number[^3..];

    /// <summary><c>138****1234</c>.</summary>
    public static string Number(string number) => number[..3] + new string('*', number.Length - 7) + number[^4..];
}
