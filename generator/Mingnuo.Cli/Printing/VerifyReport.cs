using Mingnuo.Build.Permanence;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Cli.Printing;

/// <summary>What <c>verify</c> says.</summary>
internal static class VerifyReport
{
    /// <summary>How many files of a list are named.</summary>
    private const int Named = 200;

    private static readonly Bilingual s_nowhere = new("", "");

    /// <summary>Line by line.</summary>
    /// <param name="verified">What was found.</param>
    /// <param name="isOnWeb">Whether the site could not be listed.</param>
    public static IEnumerable<Bilingual> Lines(Verification verified, bool isOnWeb)
    {
        if (verified.Published is { } published && published.Tool != BuildFile.ThisTool)
        {
            yield return new Bilingual(
                $"网站由 {published.Tool} 生成，现在用的是 {BuildFile.ThisTool}：不同之处可能只是程序换了版本，请用同一版本再核对。",
                $"The site was made by {published.Tool} and this is {BuildFile.ThisTool}: differences may come of that. Use the same version to be sure.");
        }

        foreach (Bilingual line in Files(verified.Different.Select(d => (d.Path, Where: new Bilingual($"（第 {d.Line} 行起）", $" (from line {d.Line})"))), "不同", "differs")
            .Concat(Files(verified.Missing.Select(p => (p, s_nowhere)), "缺少", "missing"))
            .Concat(Files(verified.Extra.Select(p => (p, s_nowhere)), "多出", "extra")))
        {
            yield return line;
        }

        yield return verified.Outcome switch
        {
            VerifyOutcome.Same => new Bilingual(
                $"一致：{verified.Count} 个文件都和提交 {verified.Published!.Commit} 生成的逐字节相同。{(isOnWeb ? "网上多出而没有登记的文件看不到。" : "")}",
                $"The same: all {verified.Count} files are byte for byte what commit {verified.Published!.Commit} makes.{(isOnWeb ? " Files on the web that nothing names cannot be seen." : "")}"),
            VerifyOutcome.Different => new Bilingual(
                $"不一致：{verified.Different.Count} 个不同，{verified.Missing.Count} 个缺少，{verified.Extra.Count} 个多出（提交 {verified.Published!.Commit}）。",
                $"Not the same: {verified.Different.Count} differ, {verified.Missing.Count} missing, {verified.Extra.Count} extra (commit {verified.Published!.Commit})."),
            VerifyOutcome.NoCommit => new Bilingual(
                $"没法核对：这个仓库里没有提交 {verified.Published!.Commit}，或者它里面没有站点；先取回全部历史。",
                $"Cannot tell: this repository has no commit {verified.Published!.Commit}, or no hub in it; fetch the whole history first."),
            VerifyOutcome.NotBuildable => new Bilingual(
                $"没法核对：提交 {verified.Published!.Commit} 有上面的错误，生成不了。", $"Cannot tell: commit {verified.Published!.Commit} has the errors above and makes no site."),
            _ => new Bilingual("没法核对：网站没有写明由哪个提交生成（build.json）。", "Cannot tell: the site does not say which commit made it (build.json)."),
        };
    }

    private static IEnumerable<Bilingual> Files(IEnumerable<(string Path, Bilingual Where)> files, string zh, string en)
    {
        (string Path, Bilingual Where)[] all = [.. files];
        foreach ((string path, Bilingual where) in all.Take(Named))
        {
            yield return new Bilingual($"{zh}  {path}{where.Chinese}", $"{en}  {path}{where.English}");
        }

        if (all.Length > Named)
        {
            yield return new Bilingual($"{zh}  还有 {all.Length - Named} 个", $"{en}  and {all.Length - Named} more");
        }
    }
}
