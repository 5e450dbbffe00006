using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;

namespace Mingnuo.Tests.Content.Reading;

public sealed class ShapeTests
{
    public static TheoryData<string> Records => [.. DeclaredShapes.Records];

    [Theory]
    [MemberData(nameof(Records))]
    public void The_examples_of_all_fields_make_a_record(string record)
    {
        Shape shape = DeclaredShapes.Of(record);

        (bool isRead, IReadOnlyList<Diagnostic> found) = DeclaredShapes.Read(shape, DeclaredShapes.Filled(shape, f => f.Name));

        Assert.Empty(found);
        Assert.True(isRead);
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void All_fields_can_be_written_by_their_Chinese_names(string record)
    {
        Shape shape = DeclaredShapes.Of(record);

        (bool isRead, IReadOnlyList<Diagnostic> found) = DeclaredShapes.Read(shape, DeclaredShapes.Filled(shape, f => f.Label));

        Assert.Empty(found);
        Assert.True(isRead);
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void No_key_means_two_fields(string record)
    {
        string[] keys = [.. DeclaredShapes.Of(record).Fields.SelectMany(f => new[] { f.Name, f.Label })];

        Assert.Equal(keys.Distinct(StringComparer.Ordinal), keys);
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void English_keys_are_lower_case_and_Chinese_ones_need_no_quotes(string record)
    {
        Assert.All(DeclaredShapes.Of(record).Fields, f =>
        {
            Assert.Matches("^[a-z]+(-[a-z]+)*$", f.Name);
            Assert.Matches(@"^\p{IsCJKUnifiedIdeographs}+$", f.Label);
        });
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Only_groups_have_no_example(string record)
    {
        Assert.All(DeclaredShapes.Of(record).Fields, f =>
            Assert.Equal(f.Type.Group is not null || f.Type.ListItem?.Group is not null, f.Example.Length == 0));
    }
}
