namespace Mingnuo.Browser.Browsers;

public sealed class ChromiumFinderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mingnuo-finder-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_named_browser_is_taken_over_an_installed_one() =>
        Assert.Equal(Program("named"), ChromiumFinder.Find(Program("named"), [Program("installed")], NotInstalled));

    [Fact]
    public void A_name_that_leads_nowhere_is_told_and_nothing_else_is_taken()
    {
        var error = Assert.Throws<FileNotFoundException>(() => ChromiumFinder.Find(Missing("named"), [Program("installed")], NotInstalled));

        Assert.Contains(ChromiumFinder.Variable, error.Message, StringComparison.Ordinal);
        Assert.Contains(Missing("named"), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_installed_one_is_taken() =>
        Assert.Equal(Program("second"), ChromiumFinder.Find(null, [Missing("first"), Program("second"), Program("third")], NotInstalled));

    [Fact]
    public void Where_there_is_none_one_is_installed() =>
        Assert.Equal("fresh", ChromiumFinder.Find("", [Missing("first")], () => "fresh"));

    private static string NotInstalled() => throw new InvalidOperationException("nothing is to be installed");

    private string Missing(string name) => Path.Combine(_folder.FullName, name);

    private string Program(string name)
    {
        File.WriteAllText(Missing(name), "");
        return Missing(name);
    }
}
