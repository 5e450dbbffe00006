using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;

namespace Mingnuo.Tests.Content.Records;

public sealed class ReferenceCycleTests
{
    /// <summary>No check of cycles is needed as long as this holds; a kind that breaks it brings its own.</summary>
    [Fact]
    public void No_kind_of_record_refers_to_itself_by_any_way() =>
        Assert.All(RecordKinds.All, kind => Assert.DoesNotContain(kind.RecordType, Reached(kind.RecordType, [])));

    [Fact]
    public void The_walk_sees_references_inside_of_lists_and_groups()
    {
        Assert.Contains(typeof(Unit), Targets(RecordKinds.All.Single(k => k.RecordType == typeof(Pledge)).Shape));
        Assert.Contains(typeof(Mingnuo.Content.Campaigns.Carrier), Targets(PledgeItemFields.Shape));
    }

    private static HashSet<Type> Reached(Type from, HashSet<Type> seen)
    {
        foreach (Type target in RecordKinds.All.Where(k => k.RecordType == from).SelectMany(k => Targets(k.Shape)).Where(seen.Add))
        {
            Reached(target, seen);
        }

        return seen;
    }

    private static IEnumerable<Type> Targets(Shape shape) => shape.Fields.SelectMany(f => Targets(f.Type.GetType(), f.Type));

    /// <summary>The entries that a value of a type names, looked for in the type's own parts.</summary>
    private static IEnumerable<Type> Targets(Type type, object instance)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ReferenceType<>))
        {
            return type.GetGenericArguments();
        }

        const System.Reflection.BindingFlags Parts =
            System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public;
        return type.GetFields(Parts).Select(f => f.GetValue(instance)).SelectMany(part => part switch
        {
            Shape shape => Targets(shape),
            FieldType inner => Targets(inner.GetType(), inner),
            _ => [],
        });
    }
}
