using System.Reflection;
using System.Text.RegularExpressions;
using Mingnuo.Build;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Tests.House;

/// <summary>A code is for ever: editors search for it, and the guide explains it.</summary>
public sealed partial class DiagnosticCodeTests
{
    private static readonly (string Family, DiagnosticKind Kind)[] s_kinds =
        [.. new[] { typeof(DiagnosticKind).Assembly, typeof(Engine).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(DiagnosticKind))
            .Select(field => (field.DeclaringType!.Name, (DiagnosticKind)field.GetValue(null)!))];

    [Fact]
    public void Every_code_has_its_form_and_is_used_once()
    {
        Assert.NotEmpty(s_kinds);
        Assert.All(s_kinds, kind => Assert.Matches(Code(), kind.Kind.Code));
        Assert.Empty(s_kinds.GroupBy(kind => kind.Kind.Code, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void A_family_of_codes_stands_in_one_Mistakes_file() => // MN08 is cut by tens: records, then ledgers.
        Assert.All(s_kinds.GroupBy(kind => kind.Kind.Code[..(kind.Kind.Code.StartsWith("MN08", StringComparison.Ordinal) ? 5 : 4)], StringComparer.Ordinal), family =>
            Assert.EndsWith("Mistakes", Assert.Single(family.Select(kind => kind.Family).Distinct(StringComparer.Ordinal)), StringComparison.Ordinal));

    [GeneratedRegex(@"^MN\d{4}$", RegexOptions.None, 1000)]
    private static partial Regex Code();
}
