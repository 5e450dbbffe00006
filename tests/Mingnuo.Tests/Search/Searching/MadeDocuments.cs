using System.Globalization;
using System.Text;
using Mingnuo.Search.Index;

namespace Mingnuo.Tests.Search.Searching;

/// <summary>Documents of made-up words, the same ones at every run: common and rare 汉字, words, numbers, punctuation, lines.</summary>
internal static class MadeDocuments
{
    private const string Common = "教育学校党员承诺服务群众师德建设安全工作活动公开老师生家长办理及时质量教学先进";
    private const string Rare = "镇县督查整改信访食堂校车危房补助班额乡村寄宿留守听课评课图书实验室操场围墙门卫";
    private static readonly SearchFacet s_pledges = new("pledges", "公开承诺");
    private static readonly SearchFacet s_reports = new("reports", "信息");
    private static readonly string[] s_words = ["pdf", "http", "2010", "2011", "excel", "word", "app", "A4", "kg", "wps", "10086", "edu"];

    /// <summary>Documents in the order of their addresses, most fields of some empty.</summary>
    public static IReadOnlyList<SearchDocument> Make(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(number => new SearchDocument(
            number.ToString("000000", CultureInfo.InvariantCulture), Run(random, 4 + random.Next(12)), number % 2 == 0 ? s_pledges : s_reports)
        {
            Body = Body(random),
            Unit = number % 3 == 0 ? null : new SearchFacet($"u{number % 7}", Run(random, 4) + "小学"),
            People = number % 4 == 0 ? [Run(random, 2), Run(random, 3)] : [],
            Number = number % 5 == 0 ? $"教工〔20{10 + random.Next(2)}〕{1 + random.Next(40)}号" : null,
        })];
    }

    private static string Body(Random random)
    {
        var body = new StringBuilder();
        int blocks = 3 + random.Next(8);
        for (int block = 0; block < blocks; block++)
        {
            body.Append(Run(random, 2 + random.Next(30))).Append(random.Next(5) switch
            {
                0 => s_words[random.Next(s_words.Length)],
                1 => " " + s_words[random.Next(s_words.Length)] + " ",
                2 => "\n",
                _ => "，",
            });
        }

        return body.ToString();
    }

    private static string Run(Random random, int length) =>
        new([.. Enumerable.Range(0, length).Select(_ => random.Next(4) == 0 ? Rare[random.Next(Rare.Length)] : Common[random.Next(Common.Length)])]);
}
