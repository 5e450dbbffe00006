using System.Text;
using Mingnuo.Content.Baselines;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Cli.Printing;

/// <summary>What a person is told about known mistakes: nothing of each, but what follows from them.</summary>
internal static class KnownText
{
    private static readonly Bilingual s_leftOut = new("有已知问题、暂不公布的文件（{0} 个）：", "files with known problems, not published ({0}):");
    private static readonly Bilingual s_gone = new("已知问题清单里这些（{0} 处）已经没有了，可以删掉（check --baseline 清单 --update）：", "known problems that are gone, to be struck off by check --update ({0}):");

    /// <summary>Appends it; nothing when there is nothing to tell.</summary>
    public static void Append(StringBuilder text, Report report, Language language)
    {
        Append(text, s_leftOut, report.LeftOut, language);
        Append(text, s_gone, [.. report.Gone.Select(Words)], language);
    }

    /// <summary>An entry in one line.</summary>
    public static string Words(BaselineEntry entry) => $"{entry.Code} {entry.Path} {entry.Message}";

    private static void Append(StringBuilder text, Bilingual heading, IReadOnlyList<string> lines, Language language)
    {
        if (lines.Count == 0)
        {
            return;
        }

        text.Append(heading.In(language, lines.Count)).Append('\n');
        foreach (string line in lines)
        {
            text.Append("    ").Append(VisibleText.Of(line)).Append('\n');
        }

        text.Append('\n');
    }
}
