namespace Mingnuo.Tests.Sites.Mistakes;

/// <summary>The table of mistakes: a good hub, one thing broken in it, and exactly one diagnostic, at the right place.</summary>
public sealed class MistakeTests
{
    private static readonly Dictionary<string, MistakeRow> s_rows = new[]
    {
        YamlMistakeRows.All, FileMistakeRows.All, FieldMistakeRows.All, RecordMistakeRows.All, LedgerMistakeRows.All, MarkdownMistakeRows.All, BuildMistakeRows.All,
        SupervisionMistakeRows.All, HistoryMistakeRows.All, PermanenceMistakeRows.All,
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
    public void Every_code_stands_in_the_table() =>
        Assert.Equal([], DiagnosticKinds.All.Select(k => k.Code).Except(s_rows.Values.Select(r => r.Code), StringComparer.Ordinal));
}
