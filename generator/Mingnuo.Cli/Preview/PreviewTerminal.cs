using System.Globalization;
using Mingnuo.Build;
using Mingnuo.Cli.Printing;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Cli.Preview;

/// <summary>What the person in front of the terminal is told.</summary>
/// <param name="lines">Takes the lines that tell what happens.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
/// <param name="options">In which language and format.</param>
internal sealed class PreviewTerminal(TextWriter lines, TextWriter diagnostics, PreviewOptions options)
{
    private string _printed = "";

    /// <summary>Where to look.</summary>
    public void Serving(Uri address) =>
        lines.WriteLine(new Bilingual("预览 {0} （按 Ctrl+C 结束）", "preview at {0} (Ctrl+C ends it)").In(options.Language, address.AbsoluteUri));

    /// <summary>A new edition is served.</summary>
    public void Shown(BuildResult result, TimeSpan took) => lines.WriteLine(new Bilingual("{0} 已更新 {1} 页，用时 {2} 毫秒", "{0} {1} pages, in {2} ms").In(
        options.Language,
        ChinaClock.Now(TimeProvider.System).ToString("HH:mm:ss", CultureInfo.InvariantCulture),
        result.PageCount,
        took.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture)));

    /// <summary>What is wrong now; said once, not again with every save.</summary>
    public void Found(Report found) => Say(Printer.Text(found, options.Format, options.Language));

    /// <summary>The files cannot be read now.</summary>
    public void Trouble(string message) => Say(message + "\n");

    private void Say(string text)
    {
        if (text != _printed)
        {
            diagnostics.Write(text);
            _printed = text;
        }
    }
}
