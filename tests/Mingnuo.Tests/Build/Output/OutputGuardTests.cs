using Mingnuo.Build.Output;

namespace Mingnuo.Tests.Build.Output;

public sealed class OutputGuardTests
{
    private static readonly OutputTree s_tree = OutputScene.Tree(("index.html", "new"));

    [Fact]
    public void A_folder_with_files_of_others_is_refused_and_untouched()
    {
        using var scene = new OutputScene();
        Directory.CreateDirectory(scene.Folder);
        File.WriteAllText(Path.Combine(scene.Folder, "thesis.docx"), "years of work");
        Refused(scene, scene.Folder, "不是明诺生成的内容");
        Assert.Equal("thesis.docx: years of work\n", OutputScene.Actual(scene.Folder));
    }

    [Fact]
    public void A_marker_with_other_words_is_not_ours()
    {
        using var scene = new OutputScene();
        Directory.CreateDirectory(scene.Folder);
        File.WriteAllText(Path.Combine(scene.Folder, OutputMarker.Name), "settings of some other program");
        Refused(scene, scene.Folder, "不是明诺生成的内容");
    }

    [Fact]
    public void A_marker_that_is_a_link_to_a_real_one_is_not_ours()
    {
        using var scene = new OutputScene();
        scene.MustWrite(s_tree);
        string other = Path.Combine(scene.Hub, "other");
        Directory.CreateDirectory(other);
        File.CreateSymbolicLink(Path.Combine(other, OutputMarker.Name), Path.Combine(scene.Folder, OutputMarker.Name));
        Refused(scene, other, "不是明诺生成的内容");
    }

    [Fact]
    public void A_folder_with_a_git_history_is_refused_even_with_our_marker()
    {
        using var scene = new OutputScene();
        scene.MustWrite(s_tree);
        Directory.CreateDirectory(Path.Combine(scene.Folder, ".git"));
        Refused(scene, scene.Folder, ".git");
    }

    [Fact]
    public void A_file_is_refused()
    {
        using var scene = new OutputScene();
        File.WriteAllText(scene.Folder, "x");
        Refused(scene, scene.Folder, "是一个文件");
        Assert.Equal("x", File.ReadAllText(scene.Folder));
    }

    [Theory]
    [InlineData("real")]
    [InlineData("nowhere")]
    public void A_symbolic_link_is_refused_whether_or_not_it_leads_somewhere(string target)
    {
        using var scene = new OutputScene();
        Directory.CreateDirectory(Path.Combine(scene.Hub, "real"));
        File.CreateSymbolicLink(scene.Folder, Path.Combine(scene.Hub, target));
        Refused(scene, scene.Folder, "符号链接");
    }

    [Theory]
    [InlineData("", "本站的内容就在这个文件夹里")]
    [InlineData("..", "本站的内容就在这个文件夹里")]
    [InlineData("content", "content")]
    [InlineData("content/pledges/x", "content")]
    [InlineData("site", "site")]
    [InlineData("themes/mingnuo", "themes")]
    [InlineData(".git/pages", ".git")]
    public void The_hub_its_ancestors_and_its_input_folders_are_refused(string folder, string because)
    {
        using var scene = new OutputScene();
        Refused(scene, Path.GetFullPath(Path.Combine(scene.Hub, folder)), because);
        Assert.True(Directory.Exists(Path.Combine(scene.Hub, "content")));
    }

    [Fact]
    public void The_root_of_the_disk_is_refused()
    {
        using var scene = new OutputScene();
        Refused(scene, Path.GetPathRoot(scene.Hub)!, "磁盘的根目录");
    }

    [Fact]
    public void An_input_folder_is_refused_by_another_name_too()
    {
        using var scene = new OutputScene();
        Directory.CreateSymbolicLink(Path.Combine(scene.Hub, "elsewhere"), Path.Combine(scene.Hub, "content"));
        Refused(scene, Path.Combine(scene.Hub, "elsewhere", "pledges"), "content");
    }

    [Fact]
    public void A_folder_whose_name_only_begins_like_an_input_folder_is_fine()
    {
        using var scene = new OutputScene();
        Assert.Null(OutputWriter.Check(Path.Combine(scene.Hub, "content-site"), scene.Hub));
    }

    [Fact]
    public void A_stage_with_files_of_others_is_not_deleted()
    {
        using var scene = new OutputScene();
        scene.MustWrite(s_tree);
        string stage = scene.Folder + ".mingnuo-stage";
        Directory.CreateDirectory(stage);
        File.WriteAllText(Path.Combine(stage, "mine.txt"), "mine");
        Assert.Equal(OutputOutcome.Failed, scene.Write(OutputScene.Tree(("index.html", "newer"))).Outcome);
        Assert.Equal("mine.txt: mine\n", OutputScene.Actual(stage));
        Assert.Equal(OutputScene.Expected(s_tree), OutputScene.Actual(scene.Folder));
    }

    private static void Refused(OutputScene scene, string folder, string because)
    {
        OutputResult? check = OutputWriter.Check(folder, scene.Hub);
        OutputResult result = OutputWriter.Write(s_tree, folder, scene.Hub);
        Assert.Equal(check, result);
        Assert.Equal(OutputOutcome.Refused, result.Outcome);
        Assert.Contains(because, result.Problem!.Chinese, StringComparison.Ordinal);
        Assert.Contains(Path.TrimEndingDirectorySeparator(folder), result.Problem.English, StringComparison.Ordinal);
        Assert.Empty(scene.Leftovers);
    }
}
