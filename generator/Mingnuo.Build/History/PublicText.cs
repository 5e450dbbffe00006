using System.Text.RegularExpressions;
using Mingnuo.Content.Checking.PrivateData;

namespace Mingnuo.Build.History;

/// <summary>What may be published of the words in a commit: no e-mail address, nothing that readers cannot see, nothing without an end.</summary>
internal static partial class PublicText
{
    private const int MaxName = 40;
    private const int MaxSubject = 200;

    /// <summary>An author's name; empty where it is, or holds, an e-mail address.</summary>
    public static string Name(string written) => written.Contains('@', StringComparison.Ordinal) ? "" : Short(PrivateText.Masked(Visible(written)), MaxName);

    /// <summary>The first line of a message, without e-mail addresses.</summary>
    public static string Subject(string written) => Short(PrivateText.Masked(Visible(Address().Replace(written, "…"))), MaxSubject);

    private static string Visible(string text) =>
        string.Concat(text.EnumerateRunes().Where(r => System.Text.Rune.GetUnicodeCategory(r) is not (
            System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.PrivateUse)
            && r.Value != 0xFFFD)).Trim();

    private static string Short(string text, int max)
    {
        var whole = new System.Globalization.StringInfo(text);
        return whole.LengthInTextElements <= max ? text : whole.SubstringByTextElements(0, max - 1) + "…";
    }

    [GeneratedRegex(@"[^\s<>()（）]+@[^\s<>()（）]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
