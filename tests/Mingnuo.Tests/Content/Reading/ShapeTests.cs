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
    public void Only_groups_have_no_example(string record)
    {
        Assert.All(DeclaredShapes.Of(record).Fields, f =>
            Assert.Equal(f.Type.Group is not null || f.Type.ListItem?.Group is not null, f.Example.Length == 0));
    }
}
