using Mingnuo.Build;
using Mingnuo.Cli.Changes;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Cli.Printing;

/// <summary>Prints what a build found, once and in order. Diagnostics go to standard output, so that they can be piped.</summary>
internal static class Printer
{
    /// <summary>Prints in one of the formats <c>text</c>, <c>github</c>, <c>json</c>.</summary>
    /// <param name="result">What a build found.</param>
    /// <param name="format">The format; <c>github</c> also writes the job summary, where there is one.</param>
    /// <param name="language">The language.</param>
    /// <param name="changes">What a proposal changes, when the build is about one.</param>
    public static void Print(BuildResult result, string format, Language language, IReadOnlyList<ChangedFile>? changes = null)
    {
        Report report = Report.Of(result) with { Changes = changes };
        Console.Out.Write(Text(report, format, language));
        if (format == "github")
        {
            SummaryFile.Append(report, language);
        }

        if (format == "text" && result.HeldBack > 0)
        {
            Console.Out.WriteLine(new Bilingual("{0} 份记录的日期晚于统计日期，暂不公布", "{0} records are dated after the build's day and held back").In(language, result.HeldBack));
        }
    }

    /// <summary>Findings in one of the formats.</summary>
    public static string Text(Report report, string format, Language language) => format switch
    {
        "github" => GitHubPrinter.Print(report, language),
        "json" => JsonPrinter.Print(report, language),
        _ => TextPrinter.Print(report, language),
    };
}
