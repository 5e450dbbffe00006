using Mingnuo.Benchmarks.Contestants;
using Mingnuo.Benchmarks.Hubs;
using Mingnuo.Build;

namespace Mingnuo.Tests.Benchmarks;

public sealed class MingnuoSiteTests
{
    /// <summary>A build that only prints mistakes would be timed as if it had built.</summary>
    [Fact]
    public void The_made_hub_builds_without_a_word_and_holds_every_page()
    {
        string root = Directory.CreateTempSubdirectory("mingnuo-made-hub-").FullName;
        try
        {
            var hub = new PageMaker(Vocabulary.Load(), 120);
            new MingnuoSite("mingnuo", "plain", root).WriteHub(hub);

            BuildResult built = Engine.RenderAll(new Engine(new BuildRequest(root, new DateOnly(2011, 8, 15))).Run());

            Assert.Empty(built.Diagnostics.Sorted());
            Assert.Equal(0, built.HeldBack);
            Assert.All(hub.Pages, page => Assert.NotNull(built.Tree!.Find(page.Address + "index.html")));
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }
}
