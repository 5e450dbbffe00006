using System.Text.Json;
using Mingnuo.Cli.Preview;
using Mingnuo.Tests.Peers;

namespace Mingnuo.Tests.Cli.Preview;

public sealed class ContentTypesTests
{
    [Theory]
    [InlineData("feeds/changes.atom", "application/atom+xml")]
    [InlineData("feeds/changes.json", "application/json")]
    [InlineData("calendar/county.ics", "text/calendar")]
    public void What_readers_subscribe_to_has_the_type_that_GitHub_Pages_gives_it(string path, string type)
    {
        using var known = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(NpmPeers.Require(), "mime-db", "db.json")));

        Assert.Contains(
            Path.GetExtension(path)[1..],
            known.RootElement.GetProperty(type).GetProperty("extensions").EnumerateArray().Select(e => e.GetString()));
        Assert.Equal(type, ContentTypes.Of(path).Split(';')[0]);
    }
}
