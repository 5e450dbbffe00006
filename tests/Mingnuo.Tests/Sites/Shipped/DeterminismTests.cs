using System.Security.Cryptography;
using System.Text;
using Mingnuo.Tests.House;
using Mingnuo.Tests.Peers;

namespace Mingnuo.Tests.Sites.Shipped;

/// <summary>The shipped hub gives the same bytes on any machine: each test changes what must not matter, and builds in a process of its own.</summary>
public sealed class DeterminismTests : IDisposable
{
    private static readonly Lazy<string> s_expected = new(() =>
    {
        using var plain = new DeterminismTests();
        return Build(plain.Copy("hub"));
    });

    private readonly string _folder = Directory.CreateTempSubdirectory("mingnuo-same-").FullName;

    [Theory]
    [InlineData("TZ", "UTC")]
    [InlineData("TZ", "Pacific/Kiritimati")] // a day ahead
    [InlineData("TZ", "Pacific/Niue")] // a day behind
    [InlineData("DOTNET_PROCESSOR_COUNT", "1")]
    [InlineData("DOTNET_PROCESSOR_COUNT", "2")]
    [InlineData("LC_ALL", "zh_TW.Big5")]
    public void The_environment_changes_no_byte(string name, string value) =>
        Assert.Equal(s_expected.Value, Build(Copy("hub"), new Dictionary<string, string>(StringComparer.Ordinal) { [name] = value }));

    [Theory]
    [InlineData("th_TH.UTF-8")] // years of another era
    [InlineData("tr_TR.UTF-8")] // i without its dot
    [InlineData("ar_SA.UTF-8")] // another calendar, other digits
    [InlineData("sv_SE.UTF-8")] // another minus sign, another order of letters
    public void A_culture_changes_no_byte_even_where_the_program_knows_it(string culture) =>
        Assert.Equal(s_expected.Value, Build(Copy("hub"), new Dictionary<string, string>(StringComparer.Ordinal) { ["LC_ALL"] = culture }, knowsCultures: true));

    [Fact]
    public void The_order_in_which_files_were_made_changes_no_byte() => Assert.Equal(s_expected.Value, Build(Copy("hub", files => files.Reverse())));

    [Fact]
    public void The_times_of_files_change_no_byte() => Assert.Equal(s_expected.Value, Build(Copy("hub", after: file => File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch))));

    [Fact]
    public void The_place_of_the_hub_changes_no_byte() => Assert.Equal(s_expected.Value, Build(Copy("另一个 地方/a b/çö")));

    [Fact]
    public void What_was_built_before_changes_no_byte()
    {
        string hub = Copy("hub");
        string about = Path.Combine(hub, "content/pages/about.md");
        string text = File.ReadAllText(about);
        File.WriteAllText(about, text + "\n\n多出来的一段。\n");
        string other = Build(hub);
        File.WriteAllText(about, text);

        Assert.NotEqual(s_expected.Value, other);
        Assert.Equal(s_expected.Value, Build(hub));
    }

    [Fact]
    public void Windows_line_ends_in_content_change_no_byte() => Assert.Equal(s_expected.Value, Build(Copy("hub", after: file =>
    {
        if (Path.GetExtension(file) is ".md" or ".yml")
        {
            File.WriteAllText(file, File.ReadAllText(file).Replace("\n", "\r\n", StringComparison.Ordinal));
        }
    })));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Writes the hub's files one by one, in ordinal order if nothing else is said.</summary>
    private string Copy(string name, Func<IEnumerable<string>, IEnumerable<string>>? order = null, Action<string>? after = null)
    {
        string hub = Path.Combine(_folder, name);
        IEnumerable<string> files = Sample.Paths.Select(path => Path.Combine(Repository.Root, path))
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "themes"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
        foreach (string file in order?.Invoke(files) ?? files)
        {
            string copy = Path.Combine(hub, Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
            after?.Invoke(copy);
        }

        return hub;
    }

    /// <summary>Builds a hub and gives the hash of its output: of every path and every byte.</summary>
    private static string Build(string hub, IReadOnlyDictionary<string, string>? environment = null, bool knowsCultures = false)
    {
        string output = hub + "-output";
        PeerResult result = ForeignProgram.Run(["build", "--root", hub, "--output", output], environment ?? new Dictionary<string, string>(StringComparer.Ordinal), knowsCultures);
        Assert.SkipWhen(result.Error.Contains("valid ICU package", StringComparison.Ordinal), "the system's cultures (libicu) are not installed");
        Assert.True(result.ExitCode == 0, result.Output + result.Error);

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string path in Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(output, f).Replace('\\', '/')).Order(StringComparer.Ordinal))
        {
            byte[] bytes = File.ReadAllBytes(Path.Combine(output, path));
            hash.AppendData(Encoding.UTF8.GetBytes($"{path}\0{bytes.Length}\0"));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
