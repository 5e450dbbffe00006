using System.Text;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Cli.Printing;

/// <summary>The file that a workflow's runner makes for each step, and shows as the step's part of the job summary.</summary>
internal static class SummaryFile
{
    /// <summary>The environment variable that names it; unset outside a workflow.</summary>
    public const string Variable = "GITHUB_STEP_SUMMARY";

    /// <summary>The runner drops the whole file when it is larger.</summary>
    public const int MaxBytes = 1024 * 1024;

    /// <summary>Appends a report's summary to the file that the environment names, if it names one.</summary>
    public static void Append(Report report, Language language)
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } path)
        {
            return;
        }

        try
        {
            using var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read);
            file.Write(Encoding.UTF8.GetBytes(Summary.Text(report, language, MaxBytes - (int)Math.Min(file.Length, MaxBytes))));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The findings are printed and the exit code tells; a page less is no reason to fail.
            Console.Error.WriteLine(new Bilingual("写不了汇总页：{0}", "cannot write the summary: {0}").In(language, e.Message));
        }
    }
}
