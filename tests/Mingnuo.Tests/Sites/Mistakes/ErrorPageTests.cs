using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Tests.Sites.Mistakes;

/// <summary>The guide's page about each code: there, right, and its examples do what it says.</summary>
public sealed class ErrorPageTests
{
    public static TheoryData<string> Codes => [.. ErrorPage.Codes.Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_code_has_a_page_and_every_page_a_code() =>
        Assert.Equal(DiagnosticKinds.All.Select(k => k.Code).Order(StringComparer.Ordinal), ErrorPage.Codes.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_page_begins_with_its_code_and_its_severity_and_stands_in_the_list(string code)
    {
        ErrorPage page = ErrorPage.Of(code);
        DiagnosticKind kind = DiagnosticKinds.All.Single(k => k.Code == code);

        Assert.StartsWith(code + "：", page.Title, StringComparison.Ordinal);
        Assert.Contains(kind.Severity == Severity.Error ? "\n---\n\n**错误。**" : "\n---\n\n**警告。**", page.Text, StringComparison.Ordinal);
        Assert.Contains($"\n- [{page.Title}]({code}.md)\n", ErrorPage.Index, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_right_example_has_no_mistake(string code)
    {
        using TestHub hub = Hub(ErrorPage.Of(code));

        Assert.Equal([], hub.Check());
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_wrong_example_gives_that_diagnostic_and_no_other_and_it_points_into_the_example(string code)
    {
        ErrorPage page = ErrorPage.Of(code);
        using TestHub hub = page.Wrong.Path is null ? Guide(code) : Hub(page);
        if (code.StartsWith("MN090", StringComparison.Ordinal))
        {
            // These compare with what was published, which is what the right example says.
            TestRepository.Around(hub).Commit("2011-08-01", "发布");
        }

        (int first, int last) = page.Wrong.Path is null ? page.Wrong.Run(hub) : page.Wrong.Replace(hub, page.Right);

        Diagnostic only = Assert.Single(hub.Build().Diagnostics.Sorted());

        Assert.Equal(code, only.Kind.Code);
        Assert.True(PointsInto(page, only.Position, first, last), only.ToString());
    }

    /// <summary>
    /// Into the example's lines; where a name is the mistake, at its folder, or at the file that is missing for it; where a page comes out
    /// wrong, at a line of it that the example has.
    /// </summary>
    private static bool PointsInto(ErrorPage page, Position position, int first, int last) =>
        page.Wrong.Path is not { } path
        || (position.Source.Path == path && position.Line >= first && position.Line <= last)
        || (path != page.Right.Path && (position.Source.Path == page.Right.Path || path.StartsWith(position.Source.Path + "/", StringComparison.Ordinal)))
        || (position.Source.Path.EndsWith(".html", StringComparison.Ordinal) && page.Wrong.Text.Split('\n').Contains(position.Source.Text.Split('\n')[position.Line - 1]));

    /// <summary>The hub of <c>guide.txtar</c>; for what is found in its history, committed twice and published.</summary>
    private static TestHub Guide(string code)
    {
        TestHub hub = TestHub.Named("guide");
        if (code is "MN0930" or "MN0932" or "MN0933")
        {
            var repository = new TestRepository(hub);
            repository.Commit("2011-08-10", "发布");
            hub.Replace("content/pages/notice.md", "9月3日上午", "9月4日上午");
            repository.Commit("2011-08-11", "改日期");
        }

        if (code is "MN0931" or "MN0932" or "MN0933")
        {
            hub.Publish();
        }

        return hub;
    }

    /// <summary>The hub of <c>guide.txtar</c> with the right example in it.</summary>
    private static TestHub Hub(ErrorPage page)
    {
        TestHub hub = Guide(page.Title.Split('：')[0]);
        if (page.Right.Path is null)
        {
            page.Right.Run(hub);
            return hub;
        }

        if (page.Right.Path.StartsWith("themes/own/", StringComparison.Ordinal))
        {
            hub.OwnTheme();
        }

        page.Right.Write(hub);
        return hub;
    }
}
