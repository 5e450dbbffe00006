using System.Globalization;
using System.Text;

namespace Mingnuo.Benchmarks.Hubs;

/// <summary>
/// Makes the pages of a hub of a given size. A page depends on its number and the size alone, never on the pages before it.
/// </summary>
internal sealed class PageMaker(Vocabulary vocabulary, int pages)
{
    /// <summary>How many pages a section holds.</summary>
    public const int PagesPerSection = 100;

    private const ulong Seed = 20100526;
    private const ulong SectionSeed = 20121108;
    private const int SmallestBody = 7_200;
    private const int BodySpread = 1_400;
    private const string Numerals = "一二三四五六七八九十";
    private static readonly DateOnly FirstDay = new(2010, 6, 1);

    /// <summary>The sections in order, each a folder with a list page.</summary>
    public IEnumerable<HubSection> Sections => Enumerable.Range(0, (pages + PagesPerSection - 1) / PagesPerSection).Select(Section);

    /// <summary>All pages in order, made one by one as they are asked for.</summary>
    public IEnumerable<HubPage> Pages => Enumerable.Range(0, pages).Select(Make);

    /// <summary>The page of a number from 0.</summary>
    public HubPage Make(int number)
    {
        var random = new SplitMix64(Seed + (ulong)number);
        var prose = new ProseMaker(vocabulary, random);
        // The title is the first thing a page's chance says, so that a link to the page can say it too.
        return new HubPage(
            SectionName(number / PagesPerSection), PageName(number), Title(number, prose), prose.Say("summary"),
            FirstDay.AddDays(number % 800), Body(number, prose, random));
    }

    private HubSection Section(int section) => new(
        SectionName(section),
        $"{section + 1}、{new ProseMaker(vocabulary, new SplitMix64(SectionSeed + (ulong)section)).Say("school")}");

    private static string SectionName(int section) => string.Create(CultureInfo.InvariantCulture, $"unit-{section + 1:000}");

    private static string PageName(int number) => string.Create(CultureInfo.InvariantCulture, $"report-{number + 1:00000}");

    private static string Title(int number, ProseMaker prose) => $"{prose.Say("title")}（第{number + 1}期）";

    private string Body(int number, ProseMaker prose, SplitMix64 random)
    {
        var body = new StringBuilder();
        int wanted = SmallestBody + random.Next(BodySpread);
        bool table = random.Chance(30);
        IReadOnlyList<string> headings = vocabulary["heading"];
        int firstHeading = random.Next(headings.Count);
        Block(body, prose.Paragraph());
        // UTF-8 spends three bytes on nearly every character of this text, so that length * 3 is near enough to its size.
        for (int section = 0; body.Length * 3 < wanted; section++)
        {
            Block(body, $"## {Numerals[section % Numerals.Length]}、{headings[(firstHeading + section) % headings.Count]}");
            Block(body, prose.Paragraph());
            if (table && section == 1)
            {
                Block(body, Table(prose, random));
            }

            Details(body, number, prose, random);
        }

        return body.ToString();
    }

    private void Details(StringBuilder body, int number, ProseMaker prose, SplitMix64 random)
    {
        if (random.Chance(40))
        {
            Block(body, $"### {prose.Say("subheading")}");
            Block(body, prose.Paragraph());
        }

        if (random.Chance(50))
        {
            Block(body, List(prose, random, numbered: random.Chance(40)));
        }

        if (random.Chance(20))
        {
            Block(body, $"> {prose.Say("voice")}。");
        }

        Block(body, random.Chance(60) ? prose.Paragraph() + SeeAlso(number, random) : prose.Paragraph());
    }

    private string SeeAlso(int from, SplitMix64 random)
    {
        // Most links stay in the section, as in a unit's own reports; the others cross to any page of the hub.
        int first = from / PagesPerSection * PagesPerSection;
        int to = random.Chance(75) ? first + random.Next(Math.Min(PagesPerSection, pages - first)) : random.Next(pages);
        string title = Title(to, new ProseMaker(vocabulary, new SplitMix64(Seed + (ulong)to)));
        string folder = to / PagesPerSection == from / PagesPerSection ? "" : $"../{SectionName(to / PagesPerSection)}/";
        return $"参见[{title}]({folder}{PageName(to)}.md)。";
    }

    private static string List(ProseMaker prose, SplitMix64 random, bool numbered) => string.Join(
        '\n', Enumerable.Range(1, 3 + random.Next(4)).Select(item => $"{(numbered ? $"{item}." : "-")} {prose.Say("item")}"));

    private static string Table(ProseMaker prose, SplitMix64 random) => "| 事项 | 责任人 | 时限 | 进展 |\n|---|---|---|---|\n" + string.Join(
        '\n', Enumerable.Range(0, 4 + random.Next(5)).Select(_ =>
            $"| {prose.Say("matter")} | {prose.Say("person")} | {prose.Say("month")}月 | {prose.Say("status")} |"));

    private static void Block(StringBuilder body, string block) => body.Append(block).Append("\n\n");
}
