using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Cli.Printing;

/// <summary>How many errors and warnings, in words.</summary>
internal static class Counts
{
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
