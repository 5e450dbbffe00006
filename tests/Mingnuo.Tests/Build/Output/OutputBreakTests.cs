using Mingnuo.Build.Output;

namespace Mingnuo.Tests.Build.Output;

/// <summary>The world ends before the k-th change to the disk, for every k.</summary>
public sealed class OutputBreakTests
{
    private static readonly OutputTree s_old = OutputScene.Tree(
        ("index.html", "old"), ("same/index.html", "same"), ("same/2/index.html", "same"), ("stale/deep/index.html", "stale"), ("x.css", "old"));

    private static readonly OutputTree s_new = OutputScene.Tree(
        ("index.html", "new"), ("same/index.html", "same"), ("same/2/index.html", "same"), ("more/index.html", "more"), ("x.css", "new"));

    private static readonly string s_oldSite = OutputScene.Expected(s_old);
    private static readonly string s_newSite = OutputScene.Expected(s_new);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Broken_off_anywhere_the_old_or_the_new_site_is_whole_and_the_next_run_clears_up(bool isBasic)
    {
        int steps = Steps(isBasic);
        Assert.InRange(steps, 15, 60);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int k = 0; k < steps; k++)
        {
            using var scene = new OutputScene();
            scene.MustWrite(s_old);
            Assert.Throws<EndOfTheWorldException>(() => scene.Write(s_new, Disk(k, () => new EndOfTheWorldException(), isBasic)));

            string site = Site(scene);
            seen.Add(site);
            Assert.True(site == s_oldSite || site == s_newSite, $"before step {k} there was a mix:\n{site}");

            scene.MustWrite(k % 2 == 0 ? s_new : s_old);
        }

        Assert.Equal(2, seen.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_run_that_clears_up_may_be_broken_off_anywhere_too(bool isBasic)
    {
        int steps = Steps(isBasic);
        for (int first = 1; first < steps; first += 2)
        {
            for (int second = 1; second < steps; second += 5)
            {
                using var scene = new OutputScene();
                scene.MustWrite(s_old);
                Assert.Throws<EndOfTheWorldException>(() => scene.Write(s_new, Disk(first, () => new EndOfTheWorldException(), isBasic)));
                try
                {
                    scene.Write(s_new, Disk(second, () => new EndOfTheWorldException(), isBasic));
                }
                catch (EndOfTheWorldException)
                {
                    string site = Site(scene);
                    Assert.True(site == s_oldSite || site == s_newSite, $"before steps {first} and {second} there was a mix:\n{site}");
                }

                scene.MustWrite(s_new);
            }
        }
    }

    [Fact]
    public void A_hundred_writes_that_fail_once_leave_a_whole_site_and_no_litter()
    {
        int steps = Steps(isBasic: false);
        for (int i = 0; i < 100; i++)
        {
            using var scene = new OutputScene();
            scene.MustWrite(s_old);
            OutputResult result = scene.Write(s_new, Disk(i % steps, Fault(i).Exception, isBasic: i % 2 == 0));

            // When only the deletion of the old site failed, it was done at the second try.
            Assert.Equal(result.Problem is null ? s_newSite : s_oldSite, OutputScene.Actual(scene.Folder));
            Assert.Empty(scene.Leftovers);
        }
    }

    [Fact]
    public void A_hundred_writes_on_a_disk_that_stays_broken_leave_a_whole_site_and_a_plain_message_and_the_next_run_clears_up()
    {
        int steps = Steps(isBasic: false);
        for (int i = 0; i < 100; i++)
        {
            using var scene = new OutputScene();
            scene.MustWrite(s_old);
            OutputResult result = scene.Write(s_new, Disk(i % steps, Fault(i).Exception, isBasic: i % 2 == 0, staysBroken: true));

            Assert.Equal(OutputOutcome.Failed, result.Outcome);
            Assert.Contains(Fault(i).Says, result.Problem!.Chinese, StringComparison.Ordinal);
            bool isNew = result.Problem.English.StartsWith("the new site is in", StringComparison.Ordinal);
            Assert.Equal(isNew ? s_newSite : s_oldSite, Site(scene));
            scene.MustWrite(s_new);
        }
    }

    [Fact]
    public void A_first_build_that_fails_leaves_nothing()
    {
        using var scene = new OutputScene();
        OutputResult result = scene.Write(s_new, Disk(5, () => new IOException("full", 28), isBasic: false));
        Assert.Equal(OutputOutcome.Failed, result.Outcome);
        Assert.Contains("磁盘已满", result.Problem!.Chinese, StringComparison.Ordinal);
        Assert.False(Directory.Exists(scene.Folder));
        Assert.Empty(scene.Leftovers);
    }

    [Fact]
    public void Where_the_system_has_neither_links_nor_swaps_copies_and_renames_do()
    {
        using var scene = new OutputScene();
        scene.MustWrite(s_old);
        string same = Path.Combine(scene.Folder, "same/index.html");
        var time = new DateTime(2011, 8, 15, 1, 2, 3, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(same, time);
        Assert.Equal(OutputResult.Written(changed: 3, kept: 2, removed: 1), scene.Write(s_new, new OutputDisk(null, isBasic: true)));
        Assert.Equal(time, File.GetLastWriteTimeUtc(same));
        Assert.Equal(s_newSite, OutputScene.Actual(scene.Folder));
        Assert.Empty(scene.Leftovers);
    }

    // Between two renames there is no output folder; the old site then lies whole beside it, and the next run puts it back.
    private static string Site(OutputScene scene) =>
        OutputScene.Actual(Directory.Exists(scene.Folder) ? scene.Folder : scene.Folder + ".mingnuo-old");

    private static int Steps(bool isBasic)
    {
        using var scene = new OutputScene();
        scene.MustWrite(s_old);
        int steps = 0;
        scene.Write(s_new, new OutputDisk(_ => Interlocked.Increment(ref steps), isBasic));
        return steps;
    }

    private static OutputDisk Disk(int k, Func<Exception> fault, bool isBasic, bool staysBroken = false)
    {
        int step = -1;
        return new OutputDisk(
            _ =>
            {
                int now = Interlocked.Increment(ref step);
                if (now == k || (staysBroken && now > k))
                {
                    throw fault();
                }
            },
            isBasic);
    }

    private static (Func<Exception> Exception, string Says) Fault(int i) => (i % 4) switch
    {
        0 => (() => new IOException("No space left on device", OperatingSystem.IsWindows() ? unchecked((int)0x80070070) : 28), "磁盘已满"),
        1 => (() => new IOException("Read-only file system", OperatingSystem.IsWindows() ? unchecked((int)0x80070013) : 30), "磁盘是只读的"),
        2 => (() => new UnauthorizedAccessException("denied"), "没有写入权限"),
        _ => (() => new IOException("Input/output error"), "Input/output error"),
    };

    private sealed class EndOfTheWorldException : Exception;
}
