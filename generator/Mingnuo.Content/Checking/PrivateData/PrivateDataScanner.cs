using System.Text.RegularExpressions;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;

namespace Mingnuo.Content.Checking.PrivateData;

/// <summary>Looks for private data in everything an editor wrote: name, fields and body of a file.</summary>
internal static partial class PrivateDataScanner
{
    /// <summary>Reports every find at its place. A mobile number in a unit's contact is a declared work contact and may stand.</summary>
    public static void Scan(SourceText source, YamlMapping? fields, ICollection<Diagnostic> found)
    {
        foreach (ValueMatch run in DigitRun().EnumerateMatches(source.Text))
        {
            Position position = source.At(run.Index);
            if (Judge(source.Text.AsSpan(run.Index, run.Length), position) is { } diagnostic
                && (diagnostic.Kind != PrivateDataMistakes.MobileNumber || !IsWorkContact(position, fields)))
            {
                found.Add(diagnostic);
            }
        }

        foreach (ValueMatch address in Address().EnumerateMatches(source.Text))
        {
            found.Add(PrivateDataMistakes.HomeAddress.At(source.At(address.Index)));
        }

        string names = source.Path.Replace('/', '\n');
        foreach (ValueMatch run in DigitRun().EnumerateMatches(names))
        {
            if (Judge(names.AsSpan(run.Index, run.Length), source.Start) is { } diagnostic)
            {
                found.Add(diagnostic);
            }
        }
    }

    /// <summary>Looks at one cell of a table. Cells are looked at one by one: what stands beside a number there is not part of it.</summary>
    public static void ScanCell(string text, Position position, ICollection<Diagnostic> found)
    {
        foreach (ValueMatch run in DigitRun().EnumerateMatches(text))
        {
            if (Judge(text.AsSpan(run.Index, run.Length), position) is { } diagnostic)
            {
                found.Add(diagnostic);
            }
        }

        if (Address().IsMatch(text))
        {
            found.Add(PrivateDataMistakes.HomeAddress.At(position));
        }
    }

    private static Diagnostic? Judge(ReadOnlySpan<char> written, Position position)
    {
        string number = DigitsOf(written);
        return number switch
        {
            _ when IdentityNumber.IsOne(number) => PrivateDataMistakes.IdentityNumber.At(position, Mask.Identity(number)),
            _ when IsMobile(number) => PrivateDataMistakes.MobileNumber.At(position, Mask.Number(number)),
            _ when BankCard.IsOne(number) => PrivateDataMistakes.BankCard.At(position, Mask.Number(number)),
            _ => null,
        };
    }

    private static bool IsWorkContact(Position position, YamlMapping? fields) =>
        fields?.Find(UnitFields.Contact) is YamlScalar contact && contact.Position.Line == position.Line;

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
    [GeneratedRegex(@"(?<![A-Za-z0-9０-９.,_/=%]|[0-9]-)[0-9０-９](?:[ \-]?[0-9０-９]){9,21}[XxＸｘ]?(?![A-Za-z0-9０-９_%])", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex DigitRun();

    /// <summary>A building with a unit or room behind it, or a numbered door in a village: more than a township or street.</summary>
    [GeneratedRegex("[0-9０-９]{1,4}(?:(?<=(?:小区|家园|胡同|里|巷)[0-9０-９]{1,4})号(?:楼|院)?|号楼|栋|幢|座)(?:[0-9０-９]{1,2}单元)?[0-9０-９]{2,4}(?:室|号|户)|(?<=村)[0-9０-９]{1,4}号(?!楼|文|令|公告)", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Address();
}
