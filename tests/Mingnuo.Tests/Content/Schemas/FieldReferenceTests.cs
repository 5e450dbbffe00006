using Mingnuo.Content.Schemas;
using Mingnuo.Tests.House;

namespace Mingnuo.Tests.Content.Schemas;

public sealed class FieldReferenceTests
{
    private const string Guide = "content/pages/guide/fields/";
    public const string Mend = $"out of step; run: dotnet run --project generator/Mingnuo.Cli -- schema --snippets .vscode --reference {Guide}";

    public static TheoryData<string> Names => [.. DeclaredFile.All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_guide_s_page_is_what_the_declarations_say(string name)
    {
        DeclaredFile file = DeclaredFile.All.Single(f => f.Name == name);
        Assert.True(FieldReference.Text(file) == Repository.Read(Guide + FieldReference.Name(file)), Mend);
    }

    [Fact]
    public void The_guide_has_no_page_of_a_kind_that_is_gone() => Assert.Equal(
        DeclaredFile.All.Select(FieldReference.Name).Append("index.md").Select(n => Guide + n).Order(StringComparer.Ordinal),
        Repository.Files.Select(f => f.Path).Where(p => p.StartsWith(Guide, StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_names_every_field_and_says_whether_it_is_required(string name)
    {
        DeclaredFile file = DeclaredFile.All.Single(f => f.Name == name);
        string page = FieldReference.Text(file);
        Assert.All(file.Shape.Fields, f => Assert.Contains($"| **{f.Label}** `{f.Name}` | {(f.IsRequired ? "**必填。**" : "")}{f.Help}。", page, StringComparison.Ordinal));
    }
}
