using System.Text.RegularExpressions;

namespace Mingnuo.Tests.House;

/// <summary>The project's own documents point at files and tests; a pointer that leads nowhere is found here, not by a newcomer.</summary>
public sealed partial class DocumentTests
{
    public static TheoryData<string> Documents => [.. Repository.Files
        .Where(file => file.Extension == ".md" && (!file.Path.Contains('/', StringComparison.Ordinal) || file.Path.StartsWith(".github/", StringComparison.Ordinal)))
        .Select(file => file.Path)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_relative_link_leads_to_a_file_or_a_folder(string path)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, path))!;
        var targets = RelativeLink().Matches(Repository.Read(path)).Select(link => link.Groups["target"].Value);

        Assert.All(targets, target => Assert.True(Path.Exists(Path.Combine(folder, target)), $"{path} links to {target}"));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_code_file_and_every_test_that_is_named_is_there(string path)
    {
        var known = Repository.Files.Select(file => file.Path).ToArray();
        var named = NamedFile().Matches(Repository.Read(path)).Select(name => name.Groups["name"].Value)
            .Select(name => name.EndsWith("Tests", StringComparison.Ordinal) ? name + ".cs" : name);

        Assert.All(named, name => Assert.Contains(known, file => file == name || file.EndsWith("/" + name, StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"\]\((?!\w+:|#)(?<target>[^)#\s]+)(#[^)]*)?\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RelativeLink();

    // `Engine.cs`, `themes/mingnuo/theme.yml`, `OutputKillTests`; names with a placeholder such as <unit> are left alone.
    [GeneratedRegex(@"`(?<name>[\w./-]+\.(cs|liquid|css|js|cjs|yml|json|txt|props|csproj|slnx)|\w+Tests)`(?! \(npm\))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NamedFile();
}
