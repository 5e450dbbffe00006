using System.Text.RegularExpressions;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Markdown;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;

namespace Mingnuo.Tests.Content.Reading;

public sealed partial class ScaffoldTests
{
    public static TheoryData<string> Folders => [.. RecordKinds.All.Select(k => k.Folder)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void The_blanks_of_a_new_record_are_exactly_its_required_fields(string folder)
    {
        RecordKind kind = RecordKinds.Of(folder)!;

        (ContentRecord? record, IReadOnlyList<Diagnostic> found) = Read(kind, Scaffold.Of(kind));

        Assert.Null(record);
        Assert.All(found, d => Assert.Equal("MN0201", d.Kind.Code));
        // A recipient needs one of several fields, so that none of them is required by itself: the first is the blank.
        Assert.Equal(Blank().Count(Scaffold.Of(kind)), found.Count + (folder == "honours" ? 1 : 0));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_new_record_is_right_once_its_blanks_are_filled(string folder)
    {
        RecordKind kind = RecordKinds.Of(folder)!;
        string filled = Blank().Replace(Scaffold.Of(kind), m => m.Groups["key"].Value + $" {Value(m.Groups["name"].Value)} #");

        (ContentRecord? record, IReadOnlyList<Diagnostic> found) = Read(kind, filled);

        Assert.Empty(found);
        Assert.NotNull(record);
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_new_record_names_every_field(string folder)
    {
        RecordKind kind = RecordKinds.Of(folder)!;
        string text = Scaffold.Of(kind);

        Assert.All(kind.Shape.Fields, f => Assert.Contains($"{f.Name}: # {f.Label}：{f.Help}", text, StringComparison.Ordinal));
    }

    private static string Value(string name) => name switch
    {
        "due" or "made-on" or "published" or "written" or "date" or "deadline" => "2011-02-28",
        "eligible" or "present" or "count" => "1",
        "voters" => "党员",
        _ => "文字",
    };

    private static (ContentRecord? Record, IReadOnlyList<Diagnostic> Found) Read(RecordKind kind, string text)
    {
        var found = new List<Diagnostic>();
        YamlMapping fields = FrontMatter.Split(new SourceText("new.md", text), found).Fields!;
        var context = new ReadContext(new ContentPath($"content/{kind.Folder}/new.md"), MarkdownBody.Empty, "/", found);
        return (kind.Read(fields, context), found);
    }

    /// <summary>A field that waits for its value: not commented out, not the head of a group.</summary>
    [GeneratedRegex("^(?<key>[ -]*(?<name>[a-z-]+):) #(?!.*\n +- )", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blank();
}
