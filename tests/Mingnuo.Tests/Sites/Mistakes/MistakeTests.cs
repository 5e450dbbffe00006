using Mingnuo.Tests.House;

namespace Mingnuo.Tests.Sites.Mistakes;

/// <summary>The table of mistakes: a good hub, one thing broken in it, and exactly one diagnostic, at the right place.</summary>
public sealed class MistakeTests
{
    private static readonly Dictionary<string, MistakeRow> s_rows = new[]
    {
        YamlMistakeRows.All, FileMistakeRows.All, FieldMistakeRows.All, RecordMistakeRows.All, LedgerMistakeRows.All, MarkdownMistakeRows.All, BuildMistakeRows.All,
        SupervisionMistakeRows.All,
    }.SelectMany(rows => rows).ToDictionary(row => row.ToString(), StringComparer.Ordinal);

    public static TheoryData<string> Rows => [.. s_rows.Keys];

    [Theory]
    [MemberData(nameof(Rows))]
    public void One_mistake_gives_one_diagnostic_at_its_place(string name)
    {
        using TestHub hub = TestHub.Small();

        string place = s_rows[name].Break(hub);

        Assert.Equal([$"{s_rows[name].Code}@{place}"], hub.Check());
    }

    [Fact]
    public void Every_code_stands_in_the_table_or_in_the_tests_of_what_reports_it()
    {
        string tests = string.Concat(Repository.Files.Where(IsTestOfPages).Select(f => f.Text));

        Assert.DoesNotContain(
            DiagnosticKinds.All.Select(k => k.Code),
            code => s_rows.Values.All(r => r.Code != code) && !tests.Contains(code, StringComparison.Ordinal));
    }

    /// <summary>Output, finished HTML and themes are tested where they are made: no editor of content can make those mistakes.</summary>
    private static bool IsTestOfPages(RepositoryFile file) =>
        file.Extension == ".cs" && file.Path.StartsWith("tests/Mingnuo.Tests/Build/", StringComparison.Ordinal);
}
