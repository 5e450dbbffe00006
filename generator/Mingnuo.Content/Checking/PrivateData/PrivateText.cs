using System.Text.RegularExpressions;

namespace Mingnuo.Content.Checking.PrivateData;

/// <summary>
/// Finds private data in a text, and shows texts without it. No time limit stands on its expressions: each of their repetitions is short,
/// so their work grows with the text alone, and a limit would make a slow machine find other mistakes.
/// </summary>
public static partial class PrivateText
{
    /// <summary>
    /// The text with stars in the place of what is private, so that no report shows it to more people than its file does. It stays as
    /// long as it was: a caret still stands under its character.
    /// </summary>
    public static string Masked(string text)
    {
        IReadOnlyList<PrivateFind> finds = In(text);
        if (finds.Count == 0)
        {
            return text;
        }

        char[] shown = text.ToCharArray();
        foreach (PrivateFind find in finds)
        {
            Mask.InPlace(shown.AsSpan(find.Index, find.Length), find.Kind);
        }

        return new string(shown);
    }

    /// <summary>All of it: numbers in the order in which they stand, then addresses.</summary>
    internal static IReadOnlyList<PrivateFind> In(string text)
    {
        List<PrivateFind> finds = [];
        foreach (ValueMatch run in DigitRun().EnumerateMatches(text))
        {
            string number = DigitsOf(text.AsSpan(run.Index, run.Length));
            if (KindOf(number) is { } kind)
            {
                finds.Add(new PrivateFind(kind, run.Index, run.Length, kind == PrivateKind.Identity ? Mask.Identity(number) : Mask.Number(number)));
            }
        }

        foreach (ValueMatch address in Address().EnumerateMatches(text))
        {
            finds.Add(new PrivateFind(PrivateKind.HomeAddress, address.Index, address.Length, ""));
        }

        return finds;
    }

    private static PrivateKind? KindOf(string number) => number switch
    {
        _ when IdentityNumber.IsOne(number) => PrivateKind.Identity,
        _ when IsMobile(number) => PrivateKind.Mobile,
        _ when BankCard.IsOne(number) => PrivateKind.BankCard,
        _ => null,
    };

    /// <summary>Mainland mobile numbers: eleven digits, 13 to 19 in front, by the numbering plan of 工信部; also with +86.</summary>
    private static bool IsMobile(string number) =>
        (number.Length == 11 && number[0] == '1' && number[1] is >= '3' and <= '9')
        || (number.Length == 13 && number.StartsWith("86", StringComparison.Ordinal) && IsMobile(number[2..]));

    private static string DigitsOf(ReadOnlySpan<char> written)
    {
        Span<char> digits = stackalloc char[written.Length];
        int length = 0;
        foreach (char c in written)
        {
            if (char.IsDigit(c))
            {
                digits[length++] = (char)('0' + char.GetNumericValue(c));
            }
            else if (c is 'X' or 'x' or 'Ｘ' or 'ｘ')
            {
                digits[length++] = 'X';
            }
        }

        return digits[..length].ToString();
    }

    /// <summary>Digits, half or full width, alone or in groups divided by single spaces or hyphens; not part of a longer word.</summary>
    [GeneratedRegex(@"(?<![A-Za-z0-9０-９.,_/=%]|[0-9]-)[0-9０-９](?:[ \-]?[0-9０-９]){9,21}[XxＸｘ]?(?![A-Za-z0-9０-９_%])", RegexOptions.None, Timeout.Infinite)]
    private static partial Regex DigitRun();

    /// <summary>A building with a unit or room behind it, or a numbered door in a village: more than a township or street.</summary>
    [GeneratedRegex("(?<![0-9０-９])[0-9０-９]{1,4}(?:(?<=(?:小区|家园|胡同|里|巷)[0-9０-９]{1,4})号(?:楼|院)?|号楼|栋|幢|座)(?:[0-9０-９]{1,2}单元)?[0-9０-９]{2,4}(?:室|号|户)|(?<=村)[0-9０-９]{1,4}号(?!楼|文|令|公告)", RegexOptions.None, Timeout.Infinite)]
    private static partial Regex Address();
}
