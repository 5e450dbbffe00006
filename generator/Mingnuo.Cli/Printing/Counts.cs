using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Cli.Printing;

/// <summary>How many errors and warnings, in words.</summary>
internal static class Counts
{
    /// <summary>How many in all, and how many more are known: the last line of a report.</summary>
    public static string Total(Report report, Language language)
    {
        string known = report.Known == 0 ? "" : new Bilingual("；另有 {0} 处已知问题", "; {0} more known").In(language, report.Known);
        return report.Files.Count == 0
            ? new Bilingual("没有新的问题", "nothing new").In(language) + known
            : new Bilingual("共 {0}，在 {1} 个文件里", report.Files.Count == 1 ? "{0} in {1} file" : "{0} in {1} files")
                .In(language, InWords(report.Errors, report.Warnings, language), report.Files.Count) + known;
    }

    /// <summary><c>2 处错误，1 处警告</c>; what there is none of is left out.</summary>
    public static string InWords(int errors, int warnings, Language language)
    {
        List<string> parts = [];
        if (errors > 0 || warnings == 0)
        {
            parts.Add(new Bilingual("{0} 处错误", errors == 1 ? "{0} error" : "{0} errors").In(language, errors));
        }

        if (warnings > 0)
        {
            parts.Add(new Bilingual("{0} 处警告", warnings == 1 ? "{0} warning" : "{0} warnings").In(language, warnings));
        }

        return string.Join(language == Language.Chinese ? "，" : ", ", parts);
    }
}
