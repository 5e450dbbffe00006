using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Tests.Content.Diagnostics;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("cariers", "carriers")]
    [InlineData("dun-on", null)]
    [InlineData("deu", "due")] // neighbours swapped
    [InlineData("青铜中学", "青桐中学")]
    [InlineData("CARRIERS", "carriers")]
    [InlineData("d", null)]
    [InlineData("", null)]
    [InlineData("carriers-and-more", null)]
    public void The_nearest_known_name_is_offered_and_a_far_one_is_not(string written, string? expected) =>
        Assert.Equal(expected, NearestName.Of(written, ["carriers", "due", "done-by", "青桐中学"]));

    [Fact]
    public void Of_equally_near_names_the_first_by_ordinal_order_is_offered() =>
        Assert.Equal("item-1", NearestName.Of("item", ["items-2", "item-2", "item-1", "item-3"]));

    /// <summary>The shortcuts against the definition, on thousands of short words over few letters.</summary>
    [Fact]
    public void The_offer_is_what_the_plain_definition_gives()
    {
        var random = new Random(20110815);
        string Word() => string.Concat(Enumerable.Range(0, random.Next(0, 13)).Select(_ => "abcA汉"[random.Next(5)]));
        for (int round = 0; round < 2_000; round++)
        {
            string written = Word();
            string[] known = [.. Enumerable.Range(0, 8).Select(_ => Word()).Distinct(StringComparer.Ordinal)];
            string? expected = known.Where(k => Distance(written, k) <= Math.Max(1, Math.Max(k.Length, written.Length) / 3))
                .OrderBy(k => Distance(written, k)).ThenBy(k => k, StringComparer.Ordinal).FirstOrDefault();

            Assert.True(expected == NearestName.Of(written, known), $"{written}: {string.Join(' ', known)}");
        }
    }

    [Fact]
    public void Nothing_is_offered_where_nothing_is_known() => Assert.Null(NearestName.Of("due", []));

    [Fact]
    public void A_name_too_long_to_misspell_is_left_alone() => Assert.Null(NearestName.Of(new string('a', 100_000), [new string('a', 100_001)]));

    /// <summary>Optimal string alignment as the books write it: every cell of the table.</summary>
    private static int Distance(string a, string b)
    {
        int[,] table = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                table[i, j] = i == 0 || j == 0 ? i + j : new[]
                {
                    table[i - 1, j] + 1,
                    table[i, j - 1] + 1,
                    table[i - 1, j - 1] + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1),
                    i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] ? table[i - 2, j - 2] + 1 : int.MaxValue,
                }.Min();
            }
        }

        return table[a.Length, b.Length];
    }
}
