using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Tests.Content.Diagnostics;

public sealed class DiagnosticBagTests
{
    private static readonly DiagnosticKind s_error = DiagnosticKind.Error("MN9901", "{0} 错", "{0} is wrong", "改 {0}", "mend {0}");
    private static readonly DiagnosticKind s_warning = DiagnosticKind.Warning("MN9902", "看看", "look", "看", "look");

    [Fact]
    public void The_list_is_sorted_by_file_line_column_code_and_message_whatever_the_order_of_finding()
    {
        var a = new SourceText("content/a.md", "");
        var b = new SourceText("content/b/a.md", "");
        Diagnostic[] sorted =
        [
            s_error.At(new Position(a, 2, 1), "x"),
            s_error.At(new Position(a, 10, 2), "x"),
            s_error.At(new Position(a, 10, 11), "x"),
            s_error.At(new Position(a, 10, 11), "y"),
            s_warning.At(new Position(a, 10, 11)),
            s_error.At(b.Start, "x"),
        ];
        var bag = new DiagnosticBag();

        bag.AddRange(sorted.Reverse());

        Assert.Equal(sorted, bag.Sorted());
    }

    [Fact]
    public void Warnings_alone_do_not_stop_a_build()
    {
        var bag = new DiagnosticBag();
        bag.Add(s_warning.At(new SourceText("a", "").Start));
        Assert.False(bag.HasErrors);

        bag.Add(s_error.At(new SourceText("a", "").Start, "x"));
        Assert.True(bag.HasErrors);
    }

    [Fact]
    public void What_many_threads_find_is_all_there()
    {
        var bag = new DiagnosticBag();

        Parallel.For(0, 1_000, i => bag.Add(s_error.At(new Position(new SourceText("a", ""), i + 1, 1), "x")));

        Assert.Equal(Enumerable.Range(1, 1_000), bag.Sorted().Select(d => d.Position.Line));
    }

    [Fact]
    public void A_bilingual_argument_appears_in_the_language_of_the_message()
    {
        Diagnostic diagnostic = s_error.At(new SourceText("a", "").Start, new Bilingual("期限", "due"));

        Assert.Equal(("期限 错", "改 期限", "due is wrong", "mend due"), (
            diagnostic.Message(Language.Chinese), diagnostic.Hint(Language.Chinese), diagnostic.Message(Language.English), diagnostic.Hint(Language.English)));
    }
}
