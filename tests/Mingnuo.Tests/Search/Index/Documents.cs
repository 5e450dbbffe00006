using System.Globalization;
using CsCheck;
using Mingnuo.Search.Index;

namespace Mingnuo.Tests.Search.Index;

/// <summary>Documents to be indexed.</summary>
internal static class Documents
{
    private static readonly SearchFacet[] s_kinds = [new("pledges", "公开承诺"), new("reports", "信息"), new("units", "基层党组织")];

    /// <summary>Few signs, so that terms meet each other; among them some that a text seldom has.</summary>
    private static readonly Gen<string> s_text = Gen.String[Gen.Char["一二三师德ab12〔〕 号，\n\u0301㎡"], 0, 60];

    /// <summary>A few documents with text in every field.</summary>
    public static Gen<SearchDocument[]> Some { get; } =
        Gen.Select(s_text, s_text, s_text, s_text, Gen.Int[-1, 4000], Gen.Int[0, 2], (title, body, people, number, day, kind) =>
            new SearchDocument("", title, s_kinds[kind])
            {
                Body = body,
                Unit = day % 2 == 0 ? new SearchFacet($"unit-{day % 7}", "柳林小学") : null,
                UnitNames = ["柳林"],
                People = [people, "张三"],
                Number = number,
                Date = day < 0 ? null : new DateOnly(2005, 1, 1).AddDays(day),
                IsWithdrawn = day % 3 == 0,
            }).Array[0, 40].Select(all => all.Select((d, i) => d with { Address = $"{(i * 7) % all.Length}/" }).ToArray());

    /// <summary>Enough documents for several shards, as a real hub has them: words over and over, and some that are rare.</summary>
    public static SearchDocument[] Many(int count, int length)
    {
        uint seed = 1;
        return
        [
            .. Enumerable.Range(0, count).Select(i => new SearchDocument($"pledges/{i.ToString("D5", CultureInfo.InvariantCulture)}/", Text(12), s_kinds[i % 3])
            {
                Body = Text(length),
                Date = new DateOnly(2010, 9, 1).AddDays(i),
            }),
        ];

        string Text(int signs) => string.Create(signs, 0, (text, _) =>
        {
            foreach (ref char c in text)
            {
                seed = seed * 1664525 + 1013904223;
                uint chance = seed >> 16;
                c = chance % 23 == 0 ? '，' : (char)('一' + chance * chance / 65536 % 1500 * 3);
            }
        });
    }
}
