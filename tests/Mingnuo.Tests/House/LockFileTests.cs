using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Mingnuo.Tests.House;

public sealed partial class LockFileTests
{
    private static readonly XDocument s_central = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props"));

    private static readonly Dictionary<string, string> s_versions = s_central.Descendants("PackageVersion")
        .ToDictionary(Include, package => package.Attribute("Version")!.Value, StringComparer.OrdinalIgnoreCase);

    public static TheoryData<string> Projects =>
        [.. Repository.Files.Where(file => file.Extension == ".csproj").Select(file => file.Path)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_package_of_a_project_is_locked_to_its_central_version(string project)
    {
        var wanted = References(project).Concat(References("Directory.Build.props"))
            .Select(name => $"{name} {s_versions[name]}").Order(StringComparer.Ordinal);
        using var locked = JsonDocument.Parse(Repository.Read(Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json")));
        var direct = locked.RootElement.GetProperty("dependencies").EnumerateObject().First().Value.EnumerateObject()
            .Where(package => package.Value.GetProperty("type").GetString() == "Direct")
            .Where(package => !package.Name.StartsWith("Microsoft.NET.", StringComparison.Ordinal)) // added by the SDK, at its own version
            .Select(package => $"{package.Name} {package.Value.GetProperty("resolved").GetString()}").Order(StringComparer.Ordinal);

        Assert.Equal(wanted, direct, StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_npm_lock_file_is_in_step_and_every_package_is_pinned_by_its_hash()
    {
        using var asked = JsonDocument.Parse(Repository.Read("tests/peers/package.json"));
        using var locked = JsonDocument.Parse(Repository.Read("tests/peers/package-lock.json"));
        var packages = locked.RootElement.GetProperty("packages");

        foreach (var package in asked.RootElement.GetProperty("devDependencies").EnumerateObject())
        {
            Assert.Matches(ExactVersion(), package.Value.GetString()!);
            Assert.Equal(package.Value.GetString(), packages.GetProperty("node_modules/" + package.Name).GetProperty("version").GetString());
        }

        Assert.All(packages.EnumerateObject().Where(package => package.Name.Length > 0), package =>
        {
            Assert.StartsWith("sha512-", package.Value.GetProperty("integrity").GetString(), StringComparison.Ordinal);
            Assert.False(package.Value.TryGetProperty("resolved", out _), $"{package.Name} names the host it came from");
        });
    }

    [Fact]
    public void Every_package_has_its_reason_in_the_changelog()
    {
        var changelog = Repository.Read("CHANGELOG.md");
        using var npm = JsonDocument.Parse(Repository.Read("tests/peers/package.json"));
        var names = s_versions.Keys.Concat(npm.RootElement.GetProperty("devDependencies").EnumerateObject().Select(package => package.Name));

        Assert.All(names, name => Assert.Contains($"`{name}`", changelog, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_central_version_is_used()
    {
        var used = Repository.Files.Where(file => file.Extension is ".csproj" or ".props").SelectMany(file => References(file.Path));

        Assert.Empty(s_versions.Keys.Except(used, StringComparer.OrdinalIgnoreCase));
    }

    private static IEnumerable<string> References(string path) =>
        XDocument.Parse(Repository.Read(path)).Descendants("PackageReference").Select(Include);

    private static string Include(XElement item) => item.Attribute("Include")!.Value;

    [GeneratedRegex(@"^\d+\.\d+\.\d+$", RegexOptions.None, 1000)]
    private static partial Regex ExactVersion();
}
