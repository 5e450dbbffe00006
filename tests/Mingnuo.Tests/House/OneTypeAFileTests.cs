using System.Text.RegularExpressions;

namespace Mingnuo.Tests.House;

public sealed partial class OneTypeAFileTests
{
    [Fact]
    public void A_file_declares_one_type_of_its_own_name() =>
        Assert.Empty(Repository.Files.Where(file => file.Extension == ".cs").Select(Fault).OfType<string>());

    [Theory]
    [InlineData("Pledge.cs", "namespace A;\n\ninternal sealed record Pledge(string Id);\n", null)]
    [InlineData("Pledge.Read.cs", "internal sealed partial class Pledge\n{\n    private enum Step { A }\n}\n", null)]
    [InlineData("ListPage{T}.cs", "internal sealed record ListPage<T>(T First);\n", null)]
    [InlineData("Program.cs", "return 0;\n", null)]
    [InlineData("Pledge.cs", "public readonly record struct Promise;\n", "Pledge.cs: Promise")]
    [InlineData("Pledge.cs", "class Pledge { }\n[Obsolete] file static class Tools { }\n", "Pledge.cs: Pledge, Tools")]
    [InlineData("Pledge.cs", "interface Pledge;\ninternal delegate int Count(string text);\n", "Pledge.cs: Pledge, Count")]
    public void A_second_type_or_a_foreign_name_is_a_fault(string path, string text, string? fault) =>
        Assert.Equal(fault, Fault(new RepositoryFile(path, text)));

    /// <summary>File-scoped namespaces put every top-level type at the line's start, so no parser is needed.</summary>
    private static string? Fault(RepositoryFile file)
    {
        var types = TopLevelType().Matches(file.Text).Select(match => match.Groups["name"].Value).ToArray();
        var named = Path.GetFileName(file.Path).Split('.', '{')[0]; // Pledge.cs, Pledge.Read.cs, ListPage{T}.cs
        return types is [] || types is [var only] && only == named ? null : $"{file.Path}: {string.Join(", ", types)}";
    }

    [GeneratedRegex(
        @"^(\[[^\n]*\]\s*)?((public|internal|file|sealed|static|abstract|readonly|ref|partial|unsafe)\s+)*(record\s+(struct|class)|class|struct|interface|enum|record|delegate\s+[\w<>?,. \[\]]+?)\s+(?<name>\w+)\s*[\s<({:;]",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex TopLevelType();
}
