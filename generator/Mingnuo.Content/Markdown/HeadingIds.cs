using System.Globalization;
using System.Text;

namespace Mingnuo.Content.Markdown;

/// <summary>Gives every heading of one body its own anchor, in the same way as GitHub, so that a link works in both places.</summary>
internal sealed class HeadingIds
{
    /// <summary>For a heading of punctuation alone, because an id may not be empty.</summary>
    private const string Nameless = "section";

    /// <summary>Every id given, with the number last tried after it; keeps 20,000 equal headings linear.</summary>
    private readonly Dictionary<string, int> _given = new(StringComparer.Ordinal);

    /// <summary>Forgets all, for the next body.</summary>
    public void Clear() => _given.Clear();

    /// <summary>An id that no heading before has: letters, digits, <c>-</c> and <c>_</c> only.</summary>
    public string Next(string heading)
    {
        string slug = Slug(heading);
        slug = slug.Length == 0 ? Nameless : slug;
        if (_given.TryAdd(slug, 0))
        {
            return slug;
        }

        int number = _given[slug];
        string id;
        do
        {
            number++;
            id = string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}");
        }
        while (!_given.TryAdd(id, 0));

        _given[slug] = number;
        return id;
    }

    private static string Slug(string heading)
    {
        var slug = new StringBuilder(heading.Length);
        Span<char> utf16 = stackalloc char[2];
        foreach (Rune rune in heading.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                slug.Append('-');
            }
            else if (IsKept(rune))
            {
                slug.Append(utf16[..Rune.ToLowerInvariant(rune).EncodeToUtf16(utf16)]);
            }
        }

        return slug.ToString();
    }

    private static bool IsKept(Rune rune) => rune.Value is '-' or '_' || Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter => true,
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => true,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => true,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => true,
        _ => false,
    };
}
