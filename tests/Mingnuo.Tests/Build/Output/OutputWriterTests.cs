using Mingnuo.Build.Output;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Tests.Build.Output;

public sealed class OutputWriterTests
{
    private static readonly OutputTree s_first = OutputScene.Tree(
        ("index.html", "首页"), ("a/index.html", "same"), ("a/b/c/index.html", "old"), ("gone/deep/index.html", "stale"), ("css/x.css", ""));

    private static readonly OutputTree s_second = OutputScene.Tree(
        ("index.html", "首页"), ("a/index.html", "same"), ("a/b/c/index.html", "new"), ("css/x.css", ""), ("more/index.html", "+"));

    [Fact]
    public void A_folder_that_is_not_there_is_made_with_its_parents()
    {
        using var scene = new OutputScene();
        string folder = Path.Combine(scene.Hub, "build", "pages");
        Assert.Equal(OutputResult.Written(5, 0, 0), OutputWriter.Write(s_first, folder, scene.Hub));
        Assert.Equal(OutputScene.Expected(s_first), OutputScene.Actual(folder));
    }

    [Fact]
    public void An_empty_folder_is_filled()
    {
        using var scene = new OutputScene();
        Directory.CreateDirectory(scene.Folder);
        scene.MustWrite(s_first);
    }

    [Fact]
    public void A_trailing_slash_changes_nothing()
    {
        using var scene = new OutputScene();
        OutputWriter.Write(s_first, scene.Folder + Path.DirectorySeparatorChar, scene.Hub);
        Assert.Equal(OutputScene.Expected(s_first), OutputScene.Actual(scene.Folder));
    }

    [Fact]
    public void The_new_site_replaces_the_old_and_stale_files_and_empty_folders_go()
    {
        using var scene = new OutputScene();
        scene.MustWrite(s_first);
        Assert.Equal(OutputResult.Written(changed: 2, kept: 3, removed: 1), scene.MustWrite(s_second));
    }

    [Fact]
    public void An_unchanged_file_stays_the_same_file_with_its_time()
    {
        using var scene = new OutputScene();
        scene.MustWrite(s_first);
        string path = Path.Combine(scene.Folder, "a/index.html");
        string secondName = Path.Combine(scene.Hub, "second-name");
        var time = new DateTime(2011, 8, 15, 1, 2, 3, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(path, time);
        Assert.True(NativeFiles.TryLink(path, secondName));

        scene.MustWrite(s_second);

        Assert.Equal(time, File.GetLastWriteTimeUtc(path));
        File.WriteAllText(secondName, "written through the other name");
        Assert.Equal("written through the other name", File.ReadAllText(path));
    }

    [Fact]
    public void Where_nothing_changed_nothing_is_touched()
    {
        using var scene = new OutputScene();
        scene.MustWrite(s_first);
        var steps = new List<string>();
        Assert.Equal(OutputResult.Written(0, 5, 0), scene.Write(s_first, new OutputDisk(steps.Add)));
        Assert.Equal(["create folder " + scene.Hub], steps);
    }

    [Theory]
    [InlineData("more.txt")]
    [InlineData("a/more/index.html")]
    public void A_file_that_somebody_put_there_goes(string path)
    {
        using var scene = new OutputScene();
        scene.MustWrite(s_first);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(scene.Folder, path))!);
        File.WriteAllText(Path.Combine(scene.Folder, path), "x");
        Assert.Equal(1, scene.MustWrite(s_first).Removed);
    }

    [Fact]
    public void An_empty_folder_that_somebody_put_there_goes()
    {
        using var scene = new OutputScene();
        scene.MustWrite(s_first);
        Directory.CreateDirectory(Path.Combine(scene.Folder, "a", "empty"));
        scene.MustWrite(s_first);
    }

    [Fact]
    public void A_file_that_somebody_changed_is_put_right_even_if_size_and_time_are_as_before()
    {
        using var scene = new OutputScene();
        scene.MustWrite(s_first);
        string path = Path.Combine(scene.Folder, "a/index.html");
        DateTime time = File.GetLastWriteTimeUtc(path);
        File.WriteAllText(path, "SAME");
        File.SetLastWriteTimeUtc(path, time);
        Assert.Equal(1, scene.MustWrite(s_first).Changed);
    }

    [Fact]
    public void A_link_that_somebody_put_there_goes_and_what_it_points_to_stays()
    {
        using var scene = new OutputScene();
        scene.MustWrite(s_first);
        string outside = Path.Combine(scene.Hub, "content");
        File.WriteAllText(Path.Combine(outside, "x.md"), "same");
        File.Delete(Path.Combine(scene.Folder, "a/index.html"));
        File.CreateSymbolicLink(Path.Combine(scene.Folder, "a/index.html"), Path.Combine(outside, "x.md"));
        Directory.CreateSymbolicLink(Path.Combine(scene.Folder, "linked"), outside);
        scene.MustWrite(s_first);
        Assert.Null(new FileInfo(Path.Combine(scene.Folder, "a/index.html")).LinkTarget);
        Assert.Equal("same", File.ReadAllText(Path.Combine(outside, "x.md")));
    }

    [Fact]
    public void Every_byte_and_the_marker_are_the_same_from_run_to_run_and_from_place_to_place()
    {
        using var one = new OutputScene();
        using var other = new OutputScene();
        one.MustWrite(s_first);
        one.MustWrite(s_second);
        other.MustWrite(s_second);
        Assert.Equal(OutputScene.Actual(one.Folder), OutputScene.Actual(other.Folder));
    }

    [Fact]
    public void A_file_longer_than_a_chunk_is_compared_to_its_end()
    {
        using var scene = new OutputScene();
        string text = new('x', 300_000);
        scene.MustWrite(OutputScene.Tree(("big", text)));
        Assert.Equal(1, scene.MustWrite(OutputScene.Tree(("big", text))).Kept);
        Assert.Equal(1, scene.MustWrite(OutputScene.Tree(("big", text[..^1] + "y"))).Changed);
    }

    [Fact]
    public void A_bug_in_a_page_comes_out_as_it_is_and_leaves_the_old_site()
    {
        using var scene = new OutputScene();
        scene.MustWrite(s_first);
        OutputTree broken = OutputTree.From(
            [OutputFile.Rendered("index.html", null, () => throw new InvalidOperationException("bug"))], new DiagnosticBag());
        Assert.Throws<InvalidOperationException>(() => scene.Write(broken));
        Assert.Equal(OutputScene.Expected(s_first), OutputScene.Actual(scene.Folder));
        scene.MustWrite(s_second);
    }

    [Fact]
    public void A_relative_folder_is_a_bug_of_the_caller() =>
        Assert.Throws<ArgumentException>(() => OutputWriter.Write(s_first, "output", "/"));
}
