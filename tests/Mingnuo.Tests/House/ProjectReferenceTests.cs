using System.Reflection;
using System.Xml.Linq;

namespace Mingnuo.Tests.House;

public sealed class ProjectReferenceTests
{
    /// <summary>Cli → Build → Content, Build → Search; Content and Search never meet; nothing points back.</summary>
    private static readonly Dictionary<string, string[]> s_mayImport = new(StringComparer.Ordinal)
    {
        ["Mingnuo.Content"] = [],
        ["Mingnuo.Search"] = [],
        ["Mingnuo.Build"] = ["Mingnuo.Content", "Mingnuo.Search"],
        ["Mingnuo.Cli"] = ["Mingnuo.Build"],
    };

    public static TheoryData<string> Projects => [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "generator"), "*.csproj", SearchOption.AllDirectories)
        .Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_names_only_what_it_may_import(string project)
    {
        var references = XDocument.Load(Path.Combine(Repository.Root, "generator", project, project + ".csproj"))
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));

        Assert.Empty(references.Except(s_mayImport[project], StringComparer.Ordinal));
    }

    /// <summary>A reference also reaches through: Cli may use Content's types by way of Build, but nothing may look upwards.</summary>
    [Theory]
    [MemberData(nameof(Projects))]
    public void A_compiled_project_uses_only_what_lies_below_it(string project)
    {
        var assembly = Assembly.Load(project == "Mingnuo.Cli" ? "mingnuo" : project);
        var used = assembly.GetReferencedAssemblies().Select(name => name.Name!)
            .Where(name => name.StartsWith("Mingnuo", StringComparison.OrdinalIgnoreCase));

        Assert.Empty(used.Except(Below(project), StringComparer.Ordinal));
    }

    private static IEnumerable<string> Below(string project) =>
        s_mayImport[project].SelectMany(import => Below(import).Prepend(import));
}
