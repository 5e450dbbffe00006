namespace Mingnuo.Tests.Search.Searching;

/// <summary>Takes runs of 汉字 out of texts, and makes some that hardly stand anywhere by moving one 汉字; the same ones at every run.</summary>
internal sealed class RunMaker(IReadOnlyList<string> texts, int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>A run of so many 汉字; one in five is a little wrong.</summary>
    public string Next(int shortest, int longest)
    {
        while (true)
        {
            string text = texts[_random.Next(texts.Count)];
            int length = _random.Next(shortest, longest + 1);
            if (text.Length < length)
            {
                continue;
            }

            string run = text.Substring(_random.Next(text.Length - length + 1), length);
            if (run.All(c => c is >= '一' and <= '龥'))
            {
                return _random.Next(5) == 0 ? run[1..] + run[0] : run;
            }
        }
    }
}
