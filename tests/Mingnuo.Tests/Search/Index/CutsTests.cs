using System.Globalization;
using CsCheck;
using Mingnuo.Search.Index.Writing;

namespace Mingnuo.Tests.Search.Index;

public sealed class CutsTests
{
    private static readonly Cuts s_cuts = new(100, 160);

    [Fact]
    public void Every_file_has_a_fair_size_or_one_huge_thing() => Gen.Int[1, 50].Array[0, 300].Sample(sizes =>
    {
        if (sizes.Length > 10)
        {
            sizes[sizes.Length / 2] = 1000;
        }

        List<int> starts = Starts(sizes);
        var lengths = starts.Zip(starts.Skip(1).Append(sizes.Length), (from, to) => (from, to, Size: sizes[from..to].Sum())).ToArray();

        Assert.Equal(sizes.Length, lengths.Sum(f => f.to - f.from));
        Assert.All(lengths, f => Assert.True(f.Size <= 160 || f.to - f.from == 1));
        Assert.All(lengths, f => Assert.True(f.Size >= 100 || f.to == sizes.Length || sizes[f.to] == 1000));
    });

    [Fact]
    public void A_changed_size_moves_few_cuts()
    {
        int[] sizes = [.. Enumerable.Range(0, 2000).Select(i => 1 + i * 7919 % 13)];
        List<int> before = Starts(sizes);
        int moved = 0;
        for (int i = 0; i < sizes.Length; i += 40)
        {
            sizes[i]++;
            moved += Starts(sizes).Except(before).Count();
            sizes[i]--;
        }

        Assert.InRange(moved, 0, 25);
    }

    private static List<int> Starts(int[] sizes) => s_cuts.Of(0, sizes.Length, i => sizes[i], i => Cuts.Mark(i.ToString(CultureInfo.InvariantCulture)));
}
