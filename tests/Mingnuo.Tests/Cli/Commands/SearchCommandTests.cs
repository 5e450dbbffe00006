using System.Text.Json;
using Mingnuo.Search.Index;
using Mingnuo.Tests.Peers;

namespace Mingnuo.Tests.Cli.Commands;

public sealed class SearchCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mingnuo-search-");

    public SearchCommandTests()
    {
        SearchDocument[] documents =
        [
            new("honours/2010/", "2010年师德标兵", new SearchFacet("honours", "表彰")) { Body = "表彰师德标兵十名。", Date = new DateOnly(2010, 9, 10) },
            new("pledges/liulin/2011/", "柳林小学公开承诺", new SearchFacet("pledges", "公开承诺"))
            {
                Body = "抓好师德，选树标兵。", Unit = new SearchFacet("liulin", "柳林小学"), Date = new DateOnly(2011, 3, 1),
            },
        ];
        foreach (SearchFile file in SearchIndex.Write(documents, new SearchOptions()))
        {
            string path = Path.Combine(_folder.FullName, "output", file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes.ToArray());
        }
    }

    [Fact]
    public void What_is_found_is_told_with_its_place()
    {
        PeerResult result = Run("师德标兵");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(
            """
            找到 2 页：师德标兵

            2010年师德标兵  表彰 · 2010-09-10
              honours/2010/
              表彰师德标兵十名。

            以下各页缺少其中的词，或者词不相连：

            柳林小学公开承诺  公开承诺 · 柳林小学 · 2011-03-01
              pledges/liulin/2011/
              抓好师德，选树标兵。
            类别：表彰 (honours) 1  公开承诺 (pledges) 1
            年份：2011 1  2010 1

            """,
            result.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_program_gets_json()
    {
        PeerResult result = Run("师德标兵", "--json", "--unit", "liulin", "--kind", "pledges", "--year", "2011", "--sort", "newest", "--most", "1");
        using JsonDocument json = JsonDocument.Parse(result.Output);
        JsonElement hit = Assert.Single(json.RootElement.GetProperty("hits").EnumerateArray());
        Assert.Equal((1, 0), (json.RootElement.GetProperty("total").GetInt32(), json.RootElement.GetProperty("exact").GetInt32()));
        Assert.Equal(["loose-hits"], json.RootElement.GetProperty("notes").EnumerateArray().Select(n => n.GetString()));
        Assert.Equal(("pledges/liulin/2011/", "liulin", "2011-03-01"), (hit.GetProperty("address").GetString(), hit.GetProperty("unit").GetString(), hit.GetProperty("date").GetString()));
        Assert.Equal("[[2,4],[7,9]]", hit.GetProperty("marks").GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_nothing_is_found_that_is_no_error_and_the_nearest_are_offered()
    {
        PeerResult result = Run("公开承若", "--lang", "en");
        Assert.Equal((0, "nothing found: 公开承若\ndid you mean: 公开承\n"), (result.ExitCode, result.Output.ReplaceLineEndings("\n")));
    }

    [Fact]
    public void A_site_that_is_not_built_or_is_damaged_is_told_plainly()
    {
        PeerResult none = PeerProgram.Run(CliProgram.FullPath, ["search", "师德", "--output", "nowhere"], _folder.FullName);
        Assert.Equal((2, ""), (none.ExitCode, none.Output));
        Assert.Contains("mingnuo build", none.Error, StringComparison.Ordinal);

        string shard = Directory.EnumerateFiles(Path.Combine(_folder.FullName, "output", "search"), "terms-*").First();
        File.WriteAllBytes(shard, File.ReadAllBytes(shard)[..40]);
        PeerResult damaged = Run("师德");
        Assert.Equal((2, ""), (damaged.ExitCode, damaged.Output));
        Assert.Contains(Path.GetFileName(shard), damaged.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", damaged.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private PeerResult Run(params string[] arguments) => CliProgram.Run(_folder.FullName, ["search", .. arguments]);
}
