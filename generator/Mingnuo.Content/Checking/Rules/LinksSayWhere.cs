using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Markdown;
using Mingnuo.Content.Records;

namespace Mingnuo.Content.Checking.Rules;

/// <summary>The text of a link says where it leads: whoever hears only the links of a page must be able to choose (WCAG 2.4.4).</summary>
internal sealed class LinksSayWhere : IRule
{
    public void Check(CheckedHub hub, DiagnosticBag bag)
    {
        var titles = new Lazy<ILookup<string, string>>(() => hub.All<ContentRecord>().ToLookup(r => r.Address, r => r.Title, StringComparer.Ordinal));
        foreach (VagueLink link in hub.Tree.Files.SelectMany(f => f.Body.VagueLinks))
        {
            string? title = link.Address is null ? null : titles.Value[link.Address].FirstOrDefault();
            bag.Add(MarkdownMistakes.VagueLink.At(link.Position, link.Text, title is null
                ? new Bilingual("写出指向什么：对方的标题、机构或文件的名称", "say what is there: the title of the page, the name of the office or the file")
                : new Bilingual($"写成“{title}”", $"write '{title}'")));
        }
    }
}
