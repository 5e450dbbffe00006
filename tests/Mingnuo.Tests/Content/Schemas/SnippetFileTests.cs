using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Mingnuo.Content.Schemas;
using Mingnuo.Tests.House;
using NJsonSchema;

namespace Mingnuo.Tests.Content.Schemas;

public sealed partial class SnippetFileTests
{
    public static TheoryData<string> Records => [.. DeclaredFile.All.Where(f => f.IsRecord).Select(f => f.Name)];

    [Fact]
    public void The_committed_snippets_are_what_the_declarations_say() => Assert.True(
        SnippetFile.Text() == Repository.Read(".vscode/" + SnippetFile.Name),
        FieldReferenceTests.Mend);

    [Theory]
    [MemberData(nameof(Records))]
    public async Task All_snippets_of_a_kind_one_after_the_other_are_a_record(string name)
    {
        DeclaredFile file = DeclaredFile.All.Single(f => f.Name == name);
        JsonSchema schema = await JsonSchema.FromJsonAsync(SchemaFile.Text(file), TestContext.Current.CancellationToken);

        string yaml = string.Join('\n', file.Shape.Fields.Select(f => Filled($"{file.Shape.Label}·{f.Label}")));

        Assert.Equal("", string.Join('\n', schema.Validate(YamlJson.Of(yaml)).Select(e => e.ToString())));
        Assert.All(file.Shape.Fields, f => Assert.Contains(f.Label + ":", yaml, StringComparison.Ordinal));
    }

    [Fact]
    public void A_blank_holds_an_example_a_choice_its_words_and_a_group_the_blanks_that_must_be_filled()
    {
        Assert.Equal("承诺日期: ${1:2011-03-01}", Body("公开承诺·承诺日期"));
        Assert.Equal("有效性: ${1|全文有效,已修订,失效,废止|}", Body("实施方案·有效性"));
        Assert.StartsWith("承诺事项:\n  - 编号: ${1:library}\n    承诺: ${2:", Body("公开承诺·承诺事项"), StringComparison.Ordinal);
        Assert.Matches(@"^佐证:\n  - 说明: \$\{1:[^}]+\}$", Body("公开承诺·进展·佐证"));
    }

    [Fact]
    public void A_snippet_is_offered_by_either_name_in_files_of_its_kind_alone()
    {
        JsonNode snippet = Snippet("公开承诺·承诺日期");
        Assert.Equal(["承诺日期", "made-on"], snippet["prefix"]!.AsArray().Select(p => (string?)p));
        Assert.Equal("markdown", (string?)snippet["scope"]);
        Assert.Equal("**/content/pledges/**/*.md", (string?)snippet["include"]![0]);
    }

    private static JsonNode Snippet(string name) => JsonNode.Parse(SnippetFile.Text())![name]!;

    private static string Body(string name) => string.Join('\n', Snippet(name)["body"]!.AsArray().Select(l => (string?)l));

    /// <summary>The snippet as VS Code inserts it, its blanks left at their examples or first words.</summary>
    private static string Filled(string name) => Blank().Replace(Body(name), m => m.Groups["text"].Value.Replace("\\", "", StringComparison.Ordinal));

    [GeneratedRegex(@"\$\{\d+(:(?<text>(\\.|[^\\}])*)|\|(?<text>(\\.|[^\\,|])*)(,(\\.|[^\\|])*)?\|)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Blank();
}
