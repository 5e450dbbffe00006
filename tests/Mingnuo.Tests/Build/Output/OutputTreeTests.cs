using Mingnuo.Build.Output;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Tests.Build.Output;

public sealed class OutputTreeTests
{
    [Fact]
    public void Files_stand_in_ordinal_order_whatever_order_they_came_in()
    {
        OutputTree tree = OutputTree.From([File("b/index.html"), File("青.html"), File("b.html"), File("Z.html")], new DiagnosticBag());
        Assert.Equal(["Z.html", "b.html", "b/index.html", "青.html"], tree.Files.Select(file => file.Path), StringComparer.Ordinal);
    }

    [Fact]
    public void A_file_is_found_by_exactly_its_path()
    {
        OutputTree tree = OutputTree.From([File("a/index.html")], new DiagnosticBag());
        Assert.NotNull(tree.Find("a/index.html"));
        Assert.Null(tree.Find("A/index.html"));
        Assert.Null(tree.Find("a/"));
    }

    [Theory]
    [InlineData("a/index.html", "a/index.html")]
    [InlineData("A/index.html", "a/index.html")]
    [InlineData("É.png", "é.png")]
    [InlineData("a/B", "A/b/c/d.html")]
    public void Two_files_for_one_path_are_reported_and_both_inputs_are_named(string one, string other)
    {
        var found = new DiagnosticBag();
        OutputTree.From([File(other, "content/2.md"), File(one, "content/1.md")], found);
        Diagnostic diagnostic = Assert.Single(found.Sorted());
        Assert.Equal("MN0501", diagnostic.Kind.Code);
        Assert.Equal("content/2.md:1:1", diagnostic.Position.ToString());
        Assert.Contains("content/1.md", diagnostic.Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_three_files_for_one_path_two_are_reported_and_one_is_kept()
    {
        var found = new DiagnosticBag();
        OutputTree tree = OutputTree.From([File("a", "3"), File("a", "1"), File("a", "2")], found);
        Assert.Equal(["2:1:1", "3:1:1"], found.Sorted().Select(diagnostic => diagnostic.Position.ToString()), StringComparer.Ordinal);
        Assert.Equal("1", Assert.Single(tree.Files).Origin);
    }

    [Fact]
    public void An_unfit_path_is_reported_at_its_input_and_left_out()
    {
        var found = new DiagnosticBag();
        OutputTree tree = OutputTree.From([File("a/../../b", "content/x.md")], found);
        Assert.Equal(["MN0507"], found.Sorted().Select(diagnostic => diagnostic.Kind.Code), StringComparer.Ordinal);
        Assert.Equal("content/x.md:1:1", found.Sorted()[0].Position.ToString());
        Assert.Empty(tree.Files);
    }

    private static OutputFile File(string path, string? origin = null) => new(path, default, origin);
}
