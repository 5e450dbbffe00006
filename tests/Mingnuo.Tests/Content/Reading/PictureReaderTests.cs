using Mingnuo.Build;
using Mingnuo.Tests.Sites;

namespace Mingnuo.Tests.Content.Reading;

public sealed class PictureReaderTests
{
    [Fact]
    public void A_picture_that_could_not_be_read_once_is_read_again_though_it_did_not_change()
    {
        using TestHub hub = TestHub.Small();
        var engine = new Engine(new BuildRequest(hub.Root, new DateOnly(2011, 8, 15)));
        using (new FileStream(hub.FullPath("content/pages/files/lamp.png"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            Assert.Equal("MN0117", Assert.Single(engine.Run().Diagnostics.Sorted()).Kind.Code);
        }

        Assert.Empty(engine.Run().Diagnostics.Sorted());
    }
}
